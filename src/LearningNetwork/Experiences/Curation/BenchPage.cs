using LearningNetwork.Activities;
using LearningNetwork.Methods;

namespace LearningNetwork.Experiences.Curation;

/// <summary>The bench with one thing on it.</summary>
/// <param name="Item">What is looked at; null when nothing waits.</param>
public sealed record BenchPage(Bench Bench, BenchItem? Item)
{
    public ExperiencePage? Experience { get; init; }
    /// <summary>The one beside it, for two that are alike.</summary>
    public ExperiencePage? Other { get; init; }
    public HarvestPanel? Harvest { get; init; }
    /// <summary>Names of people in the network that stand in the text.</summary>
    public IReadOnlyList<string> NamesInText { get; init; } = [];
    public string? Said { get; init; }
}

/// <summary>What was written in an activity that is over, as far as the one at the bench sees it.</summary>
public sealed record HarvestPanel(Guid Activity, Guid Network, IReadOnlyList<NoteView> Notes, IReadOnlySet<Guid> Used)
{
    public const int Most = 300;

    /// <summary>A text whose municipality is known: somebody can be asked.</summary>
    public static bool MayBecome(NoteView note) => note.Identity is not Identity.Anonymous && note.Contribution.MunicipalityNumber is not null && note.File is null && note.Told.Length > 0 && !note.Contribution.IsHidden;

    public IEnumerable<IGrouping<string, NoteView>> ByMunicipality => Notes.GroupBy(note => note.Contribution.MunicipalityNumber!);
}
