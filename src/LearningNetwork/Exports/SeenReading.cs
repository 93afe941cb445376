using LearningNetwork.Activities;
using LearningNetwork.Activities.Recaps;
using LearningNetwork.Gatherings;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;

namespace LearningNetwork.Exports;

/// <summary>Everything in a gathering that somebody may see, one activity at a time, so that a large gathering takes no more memory than its largest activity.</summary>
public sealed class SeenReading(NetworkDb db, GatheringDoor door, Activities.Entrance entrance)
{
    public DateTime Now => door.Now;

    /// <summary>With days and items; null where it is not there for them.</summary>
    public async Task<Gathering?> Open(Guid id)
    {
        if (await door.Open(id) is not var (gathering, _)) return null;
        await db.Entry(gathering).Collection(each => each.Items).LoadAsync();
        return gathering;
    }

    /// <summary>In the order they were run. What the person sees in an activity is asked of the activity.</summary>
    public async IAsyncEnumerable<SeenActivity> In(Gathering gathering)
    {
        var places = await db.PlacesIn(gathering.NetworkId);
        foreach (var run in await db.RunsIn(gathering))
            if (await entrance.Enter(run.Standing.Id, door.Person) is { } entered)
            {
                var notes = await entrance.NotesOf(entered);
                yield return new(run.Day, run.Title ?? entered.Activity.Method.Name.ToString(), entered.Activity, notes.For(entered.Seeing)) { Results = [.. notes.ResultsIn(entered.Activity).Where(result => result.IsShown)], Places = places };
            }
    }
}

/// <summary>One activity, as one person sees it.</summary>
/// <param name="Name">What the programme calls it, or the method.</param>
public sealed record SeenActivity(GatheringDay Day, string Name, Activity Activity, IReadOnlyList<NoteView> Notes)
{
    public required IReadOnlyList<Result> Results { get; init; }
    public required Places Places { get; init; }

    public bool HasAnything => Notes.Count > 0 || Results.Count > 0;

    /// <summary>Notes by the phase they were written in, in the method's order, with what was asked there.</summary>
    public IEnumerable<(string Name, string Prompt, IReadOnlyList<NoteView> Notes)> Phases =>
        from phase in Activity.Method.Phases
        let notes = Notes.Where(note => note.Contribution.Phase == phase.Key).ToList()
        where notes.Count > 0
        select (phase.Name.ToString(), phase.Prompt.ToString(), (IReadOnlyList<NoteView>)notes);
}
