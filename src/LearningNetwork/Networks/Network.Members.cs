namespace LearningNetwork.Networks;

public sealed partial class Network
{
    /// <summary>The design's hues, 1–12.</summary>
    public const int Hues = 12;

    public IReadOnlyList<Membership> MembersAt(DateTime now) => [.. Memberships.Where(each => each.IsInForceAt(now)).OrderBy(each => each.Position)];

    /// <summary>Takes a municipality in, last at the table. One that has been here comes back with the mark it had; one that is here stays as it is.</summary>
    public Membership Welcome(Municipality municipality, DateTime now)
    {
        if (Memberships.Find(each => each.MunicipalityNumber == municipality.Number) is { } known) return Return(known, now);
        var member = new Membership
        {
            NetworkId = Id, MunicipalityNumber = municipality.Number, Municipality = municipality, From = now, Position = Last() + 1,
            Initials = Networks.Initials.For(municipality.Name, Memberships.Select(each => each.Initials)), Hue = LeastUsedHue(),
        };
        Memberships.Add(member);
        return member;
    }

    /// <summary>Moves a member one place up (-1) or down (1); at the end of the row nothing happens.</summary>
    public void Move(Membership member, int step, DateTime now)
    {
        var row = MembersAt(now).ToList();
        if (row.IndexOf(member) is var at && at + step is var to && (at < 0 || to < 0 || to >= row.Count)) return;
        (row[at], row[to]) = (row[to], row[at]);
        for (var place = 0; place < row.Count; place++) row[place].Position = place;
    }

    /// <summary>Marks stay on old material, so those who have left keep theirs too.</summary>
    public bool IsTaken(string initials, Membership by) =>
        Memberships.Exists(each => each != by && string.Equals(each.Initials, initials, StringComparison.OrdinalIgnoreCase));

    private Membership Return(Membership known, DateTime now)
    {
        if (!known.IsInForceAt(now)) (known.From, known.Until, known.Position) = (now, null, Last() + 1);
        return known;
    }

    private int Last() => Memberships.Select(each => each.Position).DefaultIfEmpty(-1).Max();

    private int LeastUsedHue() => Enumerable.Range(1, Hues).MinBy(hue => Memberships.Count(each => each.Hue == hue));
}
