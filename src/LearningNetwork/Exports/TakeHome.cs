using LearningNetwork.Activities;
using LearningNetwork.Gatherings;
using LearningNetwork.Homework;
using LearningNetwork.Methods;
using LearningNetwork.Networks;

namespace LearningNetwork.Exports;

/// <summary>What a municipality takes home from a gathering, as one of its people may see it: day by day, in the order it was run.</summary>
public sealed record TakeHome(Gathering Gathering, Membership Place, Places Places, IReadOnlyList<TakeHomeDay> Days)
{
    /// <summary>What the municipality was asked, and has answered or taken up.</summary>
    public IReadOnlySet<Guid> Answered { get; init; } = new HashSet<Guid>();
    /// <summary>What the municipality is to do after it, the first due first.</summary>
    public IReadOnlyList<Assignment> Homework { get; init; } = [];
    /// <summary>The network's next, where there is one.</summary>
    public Gathering? Next { get; init; }

    public IEnumerable<TakeHomePart> Parts => Days.SelectMany(day => day.Parts);

    /// <summary>Given to us and waiting: it can be answered, and nobody has.</summary>
    public IEnumerable<NoteView> Owed => Parts.SelectMany(part => part.Given.Where(note => !Answered.Contains(note.Contribution.Id) && MayBeAnswered(part, note)));

    // A question that the host ticks off, or anything that a later activity of this gathering answers.
    private bool MayBeAnswered(TakeHomePart part, NoteView note) =>
        note.Marks.Any(mark => mark.Cell.Key == "besvart") ? !note.IsMarked("besvart")
            : Parts.Any(later => later.Activity.Method.Cells.Any(cell => cell.IsReply && cell.About.Contains(Elsewhere.NameOf(part.Activity.Method.Key, note.Cell.Key))));
}

public sealed record TakeHomeDay(GatheringDay Day, IReadOnlyList<TakeHomePart> Parts);

/// <summary>One activity.</summary>
/// <param name="Name">What the programme calls it, or the method.</param>
public sealed record TakeHomePart(Activity Activity, string Name, Harvest Harvest, IReadOnlyList<Result> Results)
{
    public IEnumerable<NoteView> Given => Harvest.Given.Where(note => note.Contribution.ReplyToId is null);
    /// <summary>What others answered our own input with.</summary>
    public IEnumerable<NoteView> Answers => Harvest.Given.Where(note => note.Contribution.ReplyToId is not null);
    public IEnumerable<NoteView> Taken => Harvest.Taken;
    /// <summary>Rows that name a day or a person: what somebody is to do.</summary>
    public IEnumerable<NoteView> Commitments => Ours.Where(IsCommitment);
    public IEnumerable<NoteView> Said => Ours.Where(note => !IsCommitment(note));
    public IEnumerable<string> Prompts => Activity.Method.Phases.Where(phase => Ours.Any(note => note.Contribution.Phase == phase.Key)).Select(phase => phase.Prompt.ToString()).Where(prompt => prompt.Length > 0).Distinct();

    public bool HasAnything => Ours.Any() || Results.Count > 0;

    private IEnumerable<NoteView> Ours => Harvest.Ours.Concat(Harvest.ToldAll).DistinctBy(note => note.Contribution.Id);

    private static bool IsCommitment(NoteView note) => note.Cell.Fields.Any(field => field.Kind is RowFieldKind.Date or RowFieldKind.Person);
}
