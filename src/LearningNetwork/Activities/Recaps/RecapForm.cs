using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LearningNetwork.Activities.Recaps;

/// <summary>A day's recap as one reader may use it.</summary>
public sealed record RecapPage(Recap Recap, bool Leads);

/// <summary>A day's recap in the hands of somebody who leads.</summary>
public sealed record RecapForm
{
    /// <summary>The save it was made from; 0 when there was none.</summary>
    public int Number { get; init; }
    public string? Words { get; init; }
    /// <summary>The contributions that are ticked.</summary>
    public List<Guid> Kept { get; init; } = [];

    [BindNever]
    public Recap Recap { get; init; } = null!;
    /// <summary>Key of the sentence that says why it was not saved; null when it may be.</summary>
    [BindNever]
    public string? Problem { get; init; }

    public static RecapForm Of(Recap recap) => new()
    {
        Recap = recap, Number = recap.Edit?.Number ?? 0, Words = recap.Edit?.Words,
        Kept = [.. recap.Parts.SelectMany(part => part.Notes).Where(note => !recap.IsLeftOut(note)).Select(note => note.Contribution.Id)],
    };

    /// <summary>The same beside the recap as it is now: too long, or somebody else saved meanwhile.</summary>
    public RecapForm Against(Recap now) => this with
    {
        Recap = now, Problem = Clean.Length > RecapEdit.WordsLength ? "Recap.TooLong" : Number != (now.Edit?.Number ?? 0) ? "Recap.ChangedMeanwhile" : null,
    };

    /// <summary>The same once more, to be saved over what somebody else made of it.</summary>
    public RecapForm OverOthers() => this with { Problem = "Recap.ChangedMeanwhile", Number = Recap.Edit?.Number ?? 0 };

    public RecapEdit ToEdit(Guid person, DateTime now) => new()
    {
        DayId = Recap.Day.Id, Number = Number + 1, PersonId = person, At = now, Words = Clean,
        LeftOut = [.. Recap.Parts.SelectMany(part => part.Notes).Select(note => note.Contribution.Id).Where(id => !Kept.Contains(id))],
    };

    private string Clean => (Words ?? "").ReplaceLineEndings("\n").Trim();
}
