using LearningNetwork.Gatherings;
using LearningNetwork.Platform.Web.Parts;

namespace LearningNetwork.Activities;

/// <summary>Where I sit, with whom, and where I go next.</summary>
public sealed partial record PhonePage
{
    public Seat? Seat => Station is null ? Activity.SeatOf(Viewer.PersonId) : Activity.StandAt(Station.Id, Viewer);
    public Table? Table => Activity.TableOf(Seat?.TableId);
    public IEnumerable<Attendance> MyMunicipality => Viewer.MunicipalityNumber is null ? [] : Near.Where(each => each.MunicipalityNumber == Viewer.MunicipalityNumber);

    /// <summary>My seat in each round, in order; null where I have none yet.</summary>
    public IReadOnlyList<Seat?> MySeats => [.. Enumerable.Range(1, Activity.Rounds).Select(round => Activity.SeatOf(Viewer.PersonId, round))];

    /// <summary>The seat after this one, and which phase it is in.</summary>
    public Seat? NextSeat => Activity.Method.Phases.Skip(Activity.PhaseIndex + 1).FirstOrDefault(phase => phase.Round is not null)?.Round is { } round ? Activity.SeatOf(Viewer.PersonId, round) : null;

    /// <summary>Names of those who host a table in a round; the reader's own name is left out.</summary>
    public IReadOnlyList<string> HostsAt(Seat seat) =>
        [.. SeatsAt(seat).Where(each => each.IsHost && each.PersonId != Viewer.PersonId).Select(each => Person(each.PersonId)?.Person.Name).OfType<string>().Order(StringComparer.CurrentCulture)];

    public int GuestsAt(Seat seat) => SeatsAt(seat).Count(each => !each.IsHost);

    /// <summary>The table of a seat as a drawing, with me in it.</summary>
    public TableMap? MapOf(Seat seat, Func<Table, IReadOnlyList<Mark>, string> label)
    {
        if (Activity.TableOf(seat.TableId) is not { } table || MarkOf(table.HostNumber) is not { } host) return null;
        var guests = SeatsAt(seat).Where(each => !each.IsHost).OrderByDescending(each => each.PersonId == Viewer.PersonId).ToList();
        var marks = guests.Select(each => MarkOf(Person(each.PersonId)?.MunicipalityNumber) ?? new Mark("–", null, "")).ToList();
        return new(host, marks, table.Capacity ?? Math.Max(guests.Count, MostGuests), label(table, marks), table.Number, seat.IsHost ? null : 0, Math.Max(1, SeatsAt(seat).Count(each => each.IsHost)));
    }

    private int MostGuests => Activity.Seats.Where(seat => !seat.IsHost).GroupBy(seat => (seat.TableId, seat.Round)).Select(group => group.Count()).DefaultIfEmpty(0).Max();
    private IEnumerable<Seat> SeatsAt(Seat seat) => Activity.Seats.Where(each => each.TableId == seat.TableId && each.Round == seat.Round);
    private Attendance? Person(Guid id) => Near.FirstOrDefault(each => each.PersonId == id);
}
