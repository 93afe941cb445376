using System.Globalization;
using LearningNetwork.Activities.Cafe;
using LearningNetwork.Activities.Groups;
using LearningNetwork.Gatherings;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Web.Parts;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Activities;

/// <summary>The tables of a round seen from above, as the whole hall may see them: by municipality, never by name.</summary>
public sealed class HallMap(Activity activity, Places places, IReadOnlyCollection<Attendance> here)
{
    private readonly Dictionary<Guid, string?> homes = here.ToDictionary(each => each.PersonId, each => each.MunicipalityNumber);

    public CafeFloor Floor { get; } = activity.FloorFor(here);
    public IReadOnlyList<Cafe.Seat> Seats => field ??= activity.SeatsOn(Floor);

    public IReadOnlyList<HallTable> In(int round)
    {
        var open = new Cafe.Round(Floor, Seats, round);
        return [.. Floor.Tables.Select(table => Table(table, round, open))];
    }

    /// <summary>A municipality's place card; a dash for somebody from none of the members.</summary>
    public Mark MarkOf(string? municipality) => places.Of(municipality)?.ToMark() ?? new("–", null, "");

    /// <summary>A group seen from above, as wide as it has places.</summary>
    public TableMap MapOf(SittingGroup group, IStringLocalizer texts)
    {
        var table = activity.TableOf(group.Table)!;
        var marks = group.Members.OrderBy(member => places.PositionOf(member.Municipality)).Select(member => MarkOf(member.Municipality)).ToList();
        return new(new(table.Number.ToString(CultureInfo.CurrentCulture), null, ""), marks, Math.Max(group.Capacity ?? 0, marks.Count), texts["Group.Map", table.NameIn(texts), marks.Count], Hosts: 0);
    }

    private HallTable Table(HostTable table, int round, Cafe.Round open)
    {
        var there = Seats.Where(seat => seat.Round == round && seat.Table == table.Id).ToLookup(seat => seat.As);
        var guests = there[SeatedAs.Visitor].Select(seat => homes[seat.Person]).OrderBy(places.PositionOf).Select(MarkOf);
        return new(activity.TableOf(table.Id)!, MarkOf(table.Municipality), [.. guests], there[SeatedAs.Host].Count(), open.CapacityOf(table));
    }
}

/// <summary>One table in one round.</summary>
public sealed record HallTable(Table Table, Mark Host, IReadOnlyList<Mark> Guests, int Hosts, int Capacity)
{
    public bool IsEmpty => Guests.Count == 0;
    /// <summary>No place left of those somebody set; where the spread is even there is always room for one more.</summary>
    public bool IsFull => Guests.Count > Capacity || Guests.Count == Table.Capacity;

    /// <param name="label">The drawing as a sentence.</param>
    public TableMap Map(string label) => new(Host, Guests, Capacity, label, Table.Number, Hosts: Hosts);
}
