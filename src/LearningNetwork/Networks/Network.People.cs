using LearningNetwork.Accounts;

namespace LearningNetwork.Networks;

public sealed partial class Network
{
    public IReadOnlyList<Participation> PeopleAt(DateTime now) => [.. Participations.Where(each => each.IsInForceAt(now))];

    /// <summary>Takes a person in. One who already has this role here keeps the row they have, with the place and the work they have now.</summary>
    public Participation TakeIn(Person person, NetworkRole role, DateTime now)
    {
        if (PeopleAt(now).FirstOrDefault(each => each.PersonId == person.Id && each.Role == role) is { } known) return known;
        var participation = new Participation { NetworkId = Id, PersonId = person.Id, Person = person, Role = role, From = now };
        Participations.Add(participation);
        return participation;
    }

    /// <summary>Ends a participation; the row stays. False, and nothing is done, when nobody would be left to lead the network.</summary>
    public bool End(Participation participation, DateTime now)
    {
        if (participation.Leads && PeopleAt(now).Count(each => each.Leads) < 2) return false;
        participation.Until ??= now;
        return true;
    }
}
