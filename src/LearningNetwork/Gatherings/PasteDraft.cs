namespace LearningNetwork.Gatherings;

/// <summary>An item while it is being read, line by line.</summary>
internal sealed partial class PasteDraft
{
    private enum Part { Title, Responsible, Details }

    private static readonly string[] Unfinished = ["og", "i", "for", "til", "med", "på", "av", "som", "om", "eller", "fra", "frå", "å", "at", "vi", "den", "det"];
    private static readonly char[] Edges = [' ', '\t', '-', '–', '—', ':', ';', ',', '|'];
    private readonly List<PastedLine> source;
    private readonly List<string> details = [];
    private Part last;

    public PasteDraft(PastedLine line, int day, ClockText? clock, string text)
    {
        (source, Day, Clock) = ([line], day, clock);
        Written = clock?.Written.Trim() ?? "";
        Fill(text);
    }

    public IReadOnlyList<PastedLine> Source => source;
    public int Day { get; }
    public ClockText? Clock { get; }
    public string Written { get; private set; }
    public int? Minutes { get; private set; }
    public string Title { get; private set; } = "";
    public string? Responsible { get; private set; }
    public string? Details => details.Count == 0 ? null : string.Join('\n', details);
    public bool HasNoTitle => Title.Length == 0;
    public TimeOnly? Start => Clock?.Start;
    public TimeOnly? WrittenEnd { get => Clock?.End ?? field; private set; }

    /// <summary>The title stops where a sentence cannot.</summary>
    public bool IsUnfinished => last == Part.Title
        && (Title[^1] is ',' or '-' or '–' or ':' or '/' or '&' || Unfinished.Contains(Title[(Title.LastIndexOf(' ') + 1)..], StringComparer.OrdinalIgnoreCase));

    /// <summary>A speaker line of its own.</summary>
    public void Speak(PastedLine line, string speaker)
    {
        source.Add(line);
        Add(speaker);
    }

    /// <summary>A line further down that belongs to this item.</summary>
    public void Continue(PastedLine line, string text)
    {
        source.Add(line);
        if (text.Length == 0)
            return;
        if (HasNoTitle)
            Fill(text);
        else if (Bullet.Is(line.Text) || ItemTypeSuggestion.For(text) is { Type: ItemType.ListeningNotes })
            Detail(text);
        else
            Wrap(text.Replace('\t', ' '));
    }

    /// <summary>A time alone on the line below says when this item ends.</summary>
    public bool EndsWith(PasteDraft lone)
    {
        if (HasNoTitle || lone.Day != Day || Start is null || WrittenEnd is not null || Minutes is not null || !lone.IsLoneTime)
            return false;
        source.AddRange(lone.Source);
        Written = $"{Written} {lone.Written}".Trim();
        WrittenEnd = lone.Start;
        return true;
    }

    private bool IsLoneTime => HasNoTitle && Clock is { Start: not null, End: null, IsInvalid: false } && Minutes is null && Responsible is null && details.Count == 0;
}
