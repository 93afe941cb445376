using LearningNetwork.Platform.Web.Parts;

namespace LearningNetwork.Networks;

/// <summary>The municipalities round one table, seen from above, from the top and clockwise, in a picture of 320 × 290 units.</summary>
public sealed record RoundTable(IReadOnlyList<Membership> Members, Meeting? Meeting)
{
    private const double MiddleX = 160, MiddleY = 140, ReachX = 116, ReachY = 102;

    public IEnumerable<Place> Places => Members.Select((member, place) => At(member, Math.Tau * place / Members.Count - Math.PI / 2));

    /// <summary>Names are written where there is room for them; with more, the cards stand alone and the names are in the list below.</summary>
    public bool ShowsNames => Members.Count <= 9;

    /// <summary>How many of the municipalities somebody has come from.</summary>
    public int Represented => Members.Count(member => Meeting?.From(member.MunicipalityNumber) > 0);

    private Place At(Membership member, double angle) =>
        new(member, MiddleX + ReachX * Math.Cos(angle), MiddleY + ReachY * Math.Sin(angle), Meeting?.From(member.MunicipalityNumber) ?? 0);

    /// <summary>A card on the table, and how many there are behind it.</summary>
    public sealed record Place(Membership Member, double X, double Y, int Count)
    {
        public string Left => TableSeat.Svg(X - 17);
        public string Top => TableSeat.Svg(Y - 16);
        public string Middle => TableSeat.Svg(X);
        public string Letters => TableSeat.Svg(Y - 2);
        public string Name => TableSeat.Svg(Y + 24);
        public string Words => Count > 0 ? $"{Member.Municipality.Name} {Count}" : Member.Municipality.Name;
    }
}
