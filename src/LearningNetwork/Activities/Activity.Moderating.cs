using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>What those who lead do with notes: hide, restore, star, put on the big screen, mark as answered. Each act is a row.</summary>
public sealed partial class Activity
{
    private static readonly Dictionary<ModerationAct, (Moderated Mark, bool IsSet)> Marking = new()
    {
        [ModerationAct.Hide] = (Moderated.Hidden, true), [ModerationAct.Restore] = (Moderated.Hidden, false),
        [ModerationAct.Star] = (Moderated.Starred, true), [ModerationAct.Unstar] = (Moderated.Starred, false),
        [ModerationAct.ToWall] = (Moderated.OnWall, true), [ModerationAct.OffWall] = (Moderated.OnWall, false),
        [ModerationAct.Answer] = (Moderated.Answered, true), [ModerationAct.Unanswer] = (Moderated.Answered, false),
    };

    /// <summary>Every act there has been; loaded only where the log is shown.</summary>
    public List<Moderation> Moderations { get; } = [];

    /// <summary>Those who lead see the note because they lead, or because everybody does; what is for others alone is not theirs to move.</summary>
    public bool MayModerate(Contribution note) =>
        note is { IsRemoved: false, AboutId: null } && ListenersTo(note).Any(each => each.Audience is Audience.Facilitators or Audience.Everyone);

    /// <summary>Does one thing with all the notes, or with none. What is so already is left alone.</summary>
    /// <param name="all">The notes named, and any that stands on the big screen now.</param>
    /// <exception cref="RefusedException">No notes, one that those who lead do not see, a hidden one for the screen, or several.</exception>
    public void Moderate(ModerationAct act, IReadOnlyList<Guid> named, IReadOnlyList<Contribution> all, Guid by, DateTime now)
    {
        if (!Marking.TryGetValue(act, out var marking)) throw new RefusedException(Refusal.NotAChoice);
        var notes = ToModerate(named, all);
        if (act is ModerationAct.ToWall) ClearTheWall(notes, all, by, now);
        foreach (var note in notes.Where(note => note.Moderated.HasFlag(marking.Mark) != marking.IsSet)) Mark(note, act, marking, by, now);
        if (act is ModerationAct.ToWall && Stage is not StageView.Wall) Show(StageView.Wall);
    }

    private IReadOnlyList<Contribution> ToModerate(IReadOnlyList<Guid> named, IReadOnlyList<Contribution> all)
    {
        if (named.Count == 0) throw new RefusedException(Refusal.NothingTicked);
        var notes = named.Distinct().Select(id => all.FirstOrDefault(note => note.Id == id)).ToList();
        return notes.TrueForAll(note => note is not null && MayModerate(note)) ? [.. notes.OfType<Contribution>()] : throw new RefusedException(Refusal.NotThere);
    }

    // One stands there: a new one takes the place of the last.
    private void ClearTheWall(IReadOnlyList<Contribution> notes, IReadOnlyList<Contribution> all, Guid by, DateTime now)
    {
        if (notes.Count > 1) throw new RefusedException(Refusal.OneOnTheWall);
        if (notes[0].IsHidden) throw new RefusedException(Refusal.Hidden);
        foreach (var note in all.Where(note => note.Id != notes[0].Id && note.Moderated.HasFlag(Moderated.OnWall))) Mark(note, ModerationAct.OffWall, Marking[ModerationAct.OffWall], by, now);
    }

    private void Mark(Contribution note, ModerationAct act, (Moderated Mark, bool IsSet) marking, Guid by, DateTime now)
    {
        note.Moderated = marking.IsSet ? note.Moderated | marking.Mark : note.Moderated & ~marking.Mark;
        if (act is ModerationAct.Hide) note.Moderated |= Moderated.WasHidden;
        Moderations.Add(new() { ActivityId = Id, Act = act, NoteId = note.Id, At = now, ByPersonId = by });
        if (act is ModerationAct.Hide && note.Moderated.HasFlag(Moderated.OnWall)) Mark(note, ModerationAct.OffWall, Marking[ModerationAct.OffWall], by, now);
    }
}
