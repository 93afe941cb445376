namespace LearningNetwork.Gatherings;

/// <summary>How one day's lines are laid out, which decides whether a line without a time is an item of its own.</summary>
internal sealed class PasteLayout
{
    private readonly bool compact;
    private readonly bool hasClock;
    private readonly bool isBulleted;
    private readonly bool isProgramme;

    public PasteLayout(IReadOnlyList<PastedLine> lines, bool compact)
    {
        this.compact = compact;
        var clocked = lines.Where(line => Clock(line) is not null).ToList();
        hasClock = clocked.Count > 0;
        isBulleted = clocked.Any(line => Bullet.Is(line.Text));
        isProgramme = !hasClock && lines.Where(line => IsTelling(Bullet.Strip(line.Text))).Skip(1).Any();
    }

    public ClockText? Clock(PastedLine line) => ClockText.Of(Bullet.Strip(line.Text), compact);

    /// <summary>Whether a line without a time begins an item after <paramref name="current"/>.</summary>
    public bool Begins(PastedLine line, PasteDraft? current)
    {
        var text = Bullet.Strip(line.Text);
        if (!hasClock)
            return isProgramme && (current is null || Bullet.Is(line.Text) || BeginsLikeTitle(text));
        if (current is null or { HasNoTitle: true })
            return false;
        return IsResumption(text) || (Bullet.Is(line.Text) ? isBulleted : IsAnother(text, current));
    }

    private static bool IsResumption(string text) => Resumption.Is(text) && ItemTypeSuggestion.For(text).IsSure;

    /// <summary>A wrapped line goes on with the title; a line that names another kind of work does not.</summary>
    private static bool IsAnother(string text, PasteDraft current) => BeginsLikeTitle(text) && !current.IsUnfinished
        && ItemTypeSuggestion.For(text) is { IsSure: true, Type: not (ItemType.Lecture or ItemType.ListeningNotes) } found
        && found.Type != ItemTypeSuggestion.For(current.Title).Type;

    private static bool BeginsLikeTitle(string text) => text.Length > 0 && (char.IsUpper(text[0]) || text[0] is '…' || char.IsDigit(text[0]));

    private static bool IsTelling(string text) => LengthText.Split(text).Minutes is not null || ItemTypeSuggestion.For(text).IsSure;
}
