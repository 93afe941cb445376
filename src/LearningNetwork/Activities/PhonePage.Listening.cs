namespace LearningNetwork.Activities;

/// <summary>The layers beside what runs; and on a layer's own page, who speaks now.</summary>
public sealed partial record PhonePage
{
    /// <summary>The layers that are open in the gathering.</summary>
    public IReadOnlyList<Guid> Layers { get; init; } = [];
    public Talk? Talk { get; init; }
    /// <summary>What runs meanwhile, so that the page hears when another speaks; null when nothing does.</summary>
    public Running? Beside { get; init; }
    /// <summary>The municipalities I want to hear more from.</summary>
    public IReadOnlySet<string> Wanted { get; init; } = new HashSet<string>();

    /// <summary>Somebody else's municipality speaks, and I am here for mine.</summary>
    public bool MayWant => Talk?.MunicipalityNumber is { } number && Viewer is { Attends: true, MunicipalityNumber: { } ours } && number != ours;
    public bool WantsThis => Talk?.MunicipalityNumber is { } number && Wanted.Contains(number);

    /// <summary>A talk by the name people know it by.</summary>
    public string NameOf(Talk talk) => string.Join(": ", new[] { Places.NameOf(talk.MunicipalityNumber), talk.Title }.OfType<string>());
}
