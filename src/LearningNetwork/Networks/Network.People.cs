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

    /// <summary>
    /// The person has another role, work or municipality from now on: their row ends and a new one begins, so that what they were is still known.
    /// False, and nothing is done, when nobody would be left to lead the network.
    /// </summary>
    public bool Change(Participation participation, RoleForm to, DateTime now)
    {
        if (to.IsWhat(participation)) return true;
        if (!Participation.IsLeading(to.Role) && !End(participation, now)) return false;
        foreach (var row in PeopleAt(now).Where(row => row.PersonId == participation.PersonId && (row == participation || row.Role == to.Role))) Close(row, now);
        to.Fill(TakeIn(participation.Person, to.Role, now));
        return true;
    }

    /// <summary>Ends a participation; the row stays. False, and nothing is done, when nobody would be left to lead the network.</summary>
    public bool End(Participation participation, DateTime now)
    {
        if (participation.Leads && PeopleAt(now).Count(each => each.Leads) < 2) return false;
        Close(participation, now);
        return true;
    }

    private void Close(Participation participation, DateTime now)
    {
        if (participation.Leads) Leaderships++;
        participation.Until ??= now;
    }
}
