using LearningNetwork.Gatherings;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Web.Parts;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>An activity as one person's phone shows it: one thing to do now, my place, the clock, my notes.</summary>
public sealed partial record PhonePage(Entered Entered, Notes Notes, DateTime Now)
{
    /// <summary>Those at my table and from my municipality; the hall's other names are not mine to know.</summary>
    public required IReadOnlyList<Attendance> Near { get; init; }
    public required string GatheringTitle { get; init; }
    /// <summary>The name I came in with.</summary>
    public string? Name => Near.FirstOrDefault(each => each.PersonId == Viewer.PersonId)?.Person.Name;
    /// <summary>I have said that we are ready for what comes.</summary>
    public bool IsReady => Said is false;
    /// <summary>I have said that we need more time; false when I have said that we are ready, null when I have said nothing.</summary>
    public bool? Said { get; init; }
    /// <summary>What the phase looks back on; null where it does not.</summary>
    public Recaps.Recap? Recap { get; init; }
    public Guid GatheringId => Activity.GatheringId;
    public Places Places => Notes.Places;

    public Activity Activity => Entered.Activity;
    public Viewer Viewer => Entered.Viewer;
    public Methods.Phase? Phase => Activity.Phase;
    public IReadOnlyList<NoteView> Seen => field ??= Notes.For(Entered.Seeing);
    public Countdown? Time => Activity.Clock is { Total.Ticks: > 0 } clock ? new(clock.Total, Now, clock.EndsAt, clock.PausedLeft) : null;

    public IReadOnlyList<Step> Steps =>
        [.. Activity.Method.Phases.Select((phase, i) => new Step(phase.Name.ToString(), i < Activity.PhaseIndex || Activity.IsClosed ? StepState.Done : i == Activity.PhaseIndex ? StepState.Current : StepState.Coming))];

    /// <summary>The partial that shows what this person does now.</summary>
    public string Part => this switch
    {
        { Activity.IsClosed: true } => "_Ended",
        { Phase: null } => "_NotStarted",
        { Activity.IsInterrupted: true } => "_Interrupted",
        { Viewer.Attends: false } => "_OnlyLeads",
        { Activity.IsWalking: true, Station: not null } => "_Station",
        { Activity.IsWalking: true } => "_Stations",
        { Activity.IsLayer: true } => "_Listen",
        { Phase.Allocates: true, Activity.HasGroups: true } => "_Groups",
        { Phase.Round: not null, Activity.HasGroups: true } => "_Group",
        { Phase.Allocates: true } => "_Seating",
        { Phase.Round: null, Activity.HasHosts: false } => "_Work",
        { Phase.Round: null } => "_Home",
        { Seat: null } => "_NoSeat",
        { Seat.IsHost: true } => "_Host",
        _ => "_Guest",
    };

    public Mark? MarkOf(string? municipality) => Places.Of(municipality) is { } place ? new(place.Initials, place.Hue, place.Municipality.Name) : null;

    /// <summary>What the viewer sees in a cell through one kind of audience, in the order it was written.</summary>
    public IEnumerable<NoteView> In(string cell, Methods.Audience through) => Seen.Where(note => note.Cell.Key == cell && note.Through.Audience == through);
}

public static class PhonePageReading
{
    extension(NetworkDb db)
    {
        public async Task<PhonePage> PhonePageFor(Entered entered, Notes notes, DateTime now)
        {
            var page = new PhonePage(entered, notes, now)
            {
                Near = await db.Near(entered), GatheringTitle = entered.Standing!.GatheringTitle, Said = await db.SaidBy(entered), Layers = await db.LayersIn(entered.Activity.GatheringId),
            };
            return entered.Activity.IsLayer ? page with { Talk = await db.TalkNow(page.GatheringId), Beside = await db.RunningIn(page.GatheringId), Wanted = await db.WantedBy(entered) } : page;
        }

        private async Task<IReadOnlySet<string>> WantedBy(Entered entered) =>
            (await db.Set<Deepening>().Where(each => each.ActivityId == entered.Activity.Id && each.PersonId == entered.Viewer.PersonId && each.UndoneAt == null).Select(each => each.TalkNumber).ToListAsync()).ToHashSet();

        private Task<bool?> SaidBy(Entered entered) =>
            db.Readinesses.Where(each => each.ActivityId == entered.Activity.Id && each.PhaseIndex == entered.Activity.PhaseIndex && each.PersonId == entered.Viewer.PersonId)
                .Select(each => (bool?)each.WantsTime).FirstOrDefaultAsync();

        private async Task<List<Attendance>> Near(Entered entered)
        {
            var (activity, viewer) = entered;
            var tables = activity.Seats.Where(seat => seat.PersonId == viewer.PersonId).Select(seat => (seat.TableId, seat.Round)).ToHashSet();
            var beside = activity.Seats.Where(seat => tables.Contains((seat.TableId, seat.Round))).Select(seat => seat.PersonId).Distinct().ToList();
            return await db.Attendances.AsNoTracking().Include(each => each.Person)
                .Where(each => each.GatheringId == activity.GatheringId && each.RemovedAt == null)
                .Where(each => beside.Contains(each.PersonId) || (viewer.MunicipalityNumber != null && each.MunicipalityNumber == viewer.MunicipalityNumber))
                .OrderBy(each => each.Person.Name).ToListAsync();
        }
    }
}
