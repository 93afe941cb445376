using LearningNetwork.Networks;

namespace LearningNetwork.Activities;

/// <summary>The tables as they stand, and the municipalities that could host one.</summary>
public sealed record TablesPage(Activity Activity, Places Places)
{
    /// <summary>Those who host by the number of their table, then the others in the network's order.</summary>
    public IReadOnlyList<(Membership Place, Table? Table)> Rows =>
        [.. Places.Choices(Hosts).Select(place => (place, table: Activity.TableHostedBy(place.MunicipalityNumber))).OrderBy(row => row.table?.Number ?? int.MaxValue).ThenBy(row => row.place.Position)];

    private bool Hosts(Membership place) => Activity.TableHostedBy(place.MunicipalityNumber) is not null;
}

public sealed record TablesForm
{
    public List<TableRow> Rows { get; init; } = [];

    /// <summary>Those who host, in the order given.</summary>
    /// <exception cref="RefusedException">A municipality that is not a member, a capacity out of bounds, or a text too long.</exception>
    public IReadOnlyList<TablePlan> ToPlan(Places places) =>
        [.. Rows.Where(row => row.Hosts).OrderBy(row => row.Order ?? int.MaxValue).DistinctBy(row => row.HostNumber).Select(row => row.ToPlan(places))];
}

public sealed record TableRow
{
    private const int LongestText = 200;

    public string? HostNumber { get; init; }
    public bool Hosts { get; init; }
    public int? Order { get; init; }
    public string? Theme { get; init; }
    public string? Place { get; init; }
    public int? Capacity { get; init; }

    public TablePlan ToPlan(Places places)
    {
        if (places.Of(HostNumber) is null) throw new RefusedException(Refusal.NoSuchMunicipality);
        if (Capacity is < 1 or > TablePlan.MostGuests) throw new RefusedException(Refusal.NotACapacity);
        return new(HostNumber!, Clean(Theme), Clean(Place), Capacity);
    }

    private static string? Clean(string? text) => text?.Trim() switch
    {
        null or "" => null,
        { Length: > LongestText } => throw new RefusedException(Refusal.TooLong),
        var clean => clean,
    };
}
