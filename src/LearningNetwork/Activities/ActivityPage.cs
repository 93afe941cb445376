namespace LearningNetwork.Activities;

/// <summary>An activity as one person is shown it.</summary>
public sealed record ActivityPage(Entered Entered, Notes Notes)
{
    public Activity Activity => Entered.Activity;
    public Viewer Viewer => Entered.Viewer;
    public IReadOnlyList<NoteView> Seen => field ??= Notes.For(Entered.Seeing);
}
