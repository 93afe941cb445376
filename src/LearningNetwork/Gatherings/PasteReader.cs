namespace LearningNetwork.Gatherings;

/// <summary>Reads the lines of a pasted programme in order, and gives each of them exactly one place to be.</summary>
internal sealed partial class PasteReader(IReadOnlyList<PastedLine> lines)
{
    private readonly List<PastedDay> days = [];
    private readonly List<PasteDraft> drafts = [];
    private readonly List<PastedLine> notUnderstood = [];
    private PasteDraft? current;
    private bool isAfterBlank;

    public PastedProgramme Read()
    {
        var compact = ClockText.IsCompact(lines.Select(line => Bullet.Strip(line.Text)));
        foreach (var (heading, body) in Sections(compact))
        {
            var before = drafts.Count;
            ReadDay(new PasteLayout(body, compact), body);
            if (heading.Count > 0 || drafts.Count > before)
                days.Add(new(days.Count, heading));
        }
        return Finish();
    }

    /// <summary>A day has some lines of heading, and lines after them.</summary>
    private IEnumerable<(List<PastedLine> Heading, List<PastedLine> Body)> Sections(bool compact)
    {
        var (heading, body) = (new List<PastedLine>(), new List<PastedLine>());
        foreach (var line in lines)
        {
            if (!IsHeading(line, compact))
                body.Add(line);
            else if (body.All(each => each.IsBlank))
                heading.Add(line);
            else
            {
                yield return (heading, body);
                (heading, body) = ([line], []);
            }
        }
        yield return (heading, body);
    }

    private static bool IsHeading(PastedLine line, bool compact) =>
        DayHeading.Is(line.Text) && ClockText.Of(line.Text, compact) is null or { IsInvalid: true };

    private void ReadDay(PasteLayout layout, IReadOnlyList<PastedLine> body)
    {
        current = null;
        foreach (var line in body)
        {
            if (!line.IsBlank)
                Take(line, layout);
            isAfterBlank = line.IsBlank;
        }
    }

    private void Take(PastedLine line, PasteLayout layout)
    {
        var text = Bullet.Strip(line.Text);
        if (layout.Clock(line) is { } clock)
            Begin(line, clock, text[clock.Written.Length..]);
        else if (current is { } item && SpeakerText.Line(text) is { } speaker)
            item.Speak(line, speaker);
        else if (layout.Begins(line, current))
            Begin(line, null, text);
        else if (current is { } other && (!isAfterBlank || other.HasNoTitle || Bullet.Is(line.Text)))
            other.Continue(line, text);
        else
            notUnderstood.Add(line);
    }

    private void Begin(PastedLine line, ClockText? clock, string text)
    {
        var (own, resumed) = Resumption.Split(text);
        drafts.Add(current = new(line, days.Count, clock, own));
        if (resumed is not null)
            drafts.Add(current = new(line, days.Count, null, resumed));
    }
}
