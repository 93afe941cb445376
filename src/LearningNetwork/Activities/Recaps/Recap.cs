using LearningNetwork.Gatherings;
using LearningNetwork.Networks;

namespace LearningNetwork.Activities.Recaps;

/// <summary>
/// What a day left behind that everyone may see (V3), activity by activity as they were run: what the steering group answers (domain M05) and the next
/// day looks back on (M06). The same for all who read it; it holds nothing that is for fewer.
/// </summary>
public sealed record Recap(Gathering Gathering, GatheringDay Day, Places Places, IReadOnlyList<RecapPart> Parts)
{
    /// <summary>Which day of the gathering, from 1.</summary>
    public int Number => Gathering.DaysInOrder().ToList().FindIndex(each => each.Id == Day.Id) + 1;

    /// <summary>What those who lead have made of it; null while nobody has.</summary>
    public RecapEdit? Edit { get; init; }

    public bool IsLeftOut(NoteView note) => Edit?.LeftOut.Contains(note.Contribution.Id) is true;

    /// <summary>Without what was left out, and without activities that have nothing to show.</summary>
    public IReadOnlyList<RecapPart> Shown =>
        field ??= [.. Parts.Select(part => part with { Notes = [.. part.Notes.Where(note => !IsLeftOut(note))] }).Where(part => part.Notes.Count + part.Results.Count > 0)];

    public bool IsEmpty => Shown.Count == 0 && string.IsNullOrEmpty(Edit?.Words);
}

/// <summary>One activity of the day: what everyone sees of it, what most people stand behind first.</summary>
public sealed record RecapPart(Activity Activity, string? Title, IReadOnlyList<NoteView> Notes, IReadOnlyList<Result> Results)
{
    /// <summary>More than this is read on the activity's own pages.</summary>
    public const int MostFirst = 5;

    public string Name => Title ?? Activity.Method.Name.ToString();
    public IReadOnlyList<NoteView> First => [.. Notes.Take(MostFirst)];
    public IReadOnlyList<NoteView> Rest => [.. Notes.Skip(MostFirst)];

    internal static RecapPart Of(Activity activity, string? title, Notes notes) =>
        new(activity, title, [.. notes.For(activity.Seeing(Viewer.Stage)).OrderByDescending(note => note.Votes.Sum(votes => votes.Count))], [.. notes.ResultsIn(activity).Where(result => result.IsShown)]);
}
