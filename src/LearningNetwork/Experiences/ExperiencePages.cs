using LearningNetwork.Networks;

namespace LearningNetwork.Experiences;

/// <summary>A network's log as one reader sees it, the newest first.</summary>
public sealed record ExperienceList(Networks.Entrance Network, Reader Reader, IReadOnlyList<Experience> All)
{
    public string Address => $"/networks/{Network.Network.Id}/experiences";
    /// <summary>They take part for a municipality, whose experience it would be.</summary>
    public bool MayBegin => Reader.MunicipalityNumber is not null;
    public int Municipalities => All.Select(each => each.MunicipalityNumber).Distinct().Count();
}

/// <summary>One experience as one reader sees it, with where it comes from.</summary>
public sealed record ExperiencePage(Experience Experience, Reader Reader, Places Places)
{
    public const string View = "/Experiences/Views/Experiences/Show.cshtml";

    public IReadOnlyList<SourceView> Sources { get; init; } = [];
    /// <summary>What the reader's municipality tells of having tried it, as it stands or as it was typed.</summary>
    public TrialForm Trial { get => field ??= TrialForm.Of(Experience.TrialOf(Reader.MunicipalityNumber)); init; }
    /// <summary>What is typed and could not be saved.</summary>
    public CommentForm Comment { get; init; } = new();
    public FileForm Attached { get; init; } = new();
    /// <summary>May make it one with another, or two of it.</summary>
    public bool MayDivide => MayWrite || MayReword;
    public TagForm Tags { get => field ??= TagForm.Of(Experience); init; }
    public bool MayTry => Experience.MayTry(Reader);
    public bool MayTag => Experience.MayTag(Reader);
    public bool MayComment => Experience.MayComment(Reader);
    public bool MayReword => Experience.MayReword(Reader) && Experience.OpenRewording is null;
    public bool MaySeeRewordings => Experience.MaySeeRewordings(Reader);
    public IReadOnlyList<Comment> Comments => Experience.CommentsFor(Reader);
    /// <summary>Those who lead have said that these belong with it; only what the reader may read.</summary>
    public IReadOnlyList<Experience> SeeAlso { get; init; } = [];
    public bool HasHistory => Experience.VersionsFor(Reader).Count > 1;
    public required string Network { get; init; }

    public string Address => $"/experiences/{Experience.Id}";
    public ExperienceVersion Text => Experience.Newest;
    public Membership? Place => Places.Of(Experience.MunicipalityNumber);
    public string Municipality => Place?.Municipality.Name ?? "";
    public bool MayWrite => Experience.MayWrite(Reader);
    /// <summary>The step up that the reader may take; null where there is none.</summary>
    public Reach? Up => Enum.GetValues<Reach>().Where(to => to > Experience.Reach && Experience.MaySet(to, Reader)).Cast<Reach?>().FirstOrDefault();
    public IEnumerable<Reach> Down => Enum.GetValues<Reach>().Where(to => to < Experience.Reach && Experience.MaySet(to, Reader)).Reverse();
}

/// <summary>A note it was made of, as far as the reader may know.</summary>
/// <param name="Where">The gathering and the activity; null when they are gone.</param>
/// <param name="Text">Null for those who do not see the note where it was written, and when it was taken away.</param>
public sealed record SourceView(DateTime At, string? Where, string? Text, bool IsRemoved);

/// <summary>A comment on an experience's page.</summary>
public sealed record CommentView(ExperiencePage Page, Comment Comment);

/// <summary>An experience being written.</summary>
/// <param name="Now">What somebody else has saved meanwhile; null when nobody has.</param>
public sealed record ExperienceEdit(string Address, string Back, string Municipality, ExperienceForm Form, ExperienceVersion? Now = null)
{
    /// <summary>What a draft of it is kept under; null where none is kept.</summary>
    public Guid? Subject { get; init; }
    /// <summary>When the draft that is shown was kept; null when what is shown is no draft.</summary>
    public DateTime? KeptAt { get; init; }
    public bool IsRewording { get; init; }
    /// <summary>The title of what these words take in; null when they take in nothing.</summary>
    public string? Other { get; init; }
    public bool IsOnBehalf { get; init; }

    /// <summary>What stands there now, where it is something else than what is typed.</summary>
    public string? Theirs(Func<ExperienceForm, string?> part) => Now is not null && part(ExperienceForm.Of(Now, Now.Number)) is var their && (their ?? "") != (part(Form) ?? "").ReplaceLineEndings("\n").Trim() ? their ?? "–" : null;
}
