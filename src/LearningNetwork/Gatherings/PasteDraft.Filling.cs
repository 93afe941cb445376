namespace LearningNetwork.Gatherings;

internal sealed partial class PasteDraft
{
    /// <summary>Columns of a table arrive with tabs between them: what, who, and then the rest.</summary>
    private void Fill(string text)
    {
        var columns = text.Split('\t').Select(Measure).Select(Tidy).Where(column => column.Length > 0).ToList();
        if (columns.Count == 0)
            return;
        var (title, speaker) = SpeakerText.Split(columns[0]);
        (Title, last) = (Tidy(title), Part.Title);
        foreach (var who in new[] { speaker, columns.ElementAtOrDefault(1) }.OfType<string>())
            Add(SpeakerText.Line(who) ?? who);
        foreach (var more in columns.Skip(2))
            Detail(more);
        if (HasNoTitle && Responsible is { } name)
            (Title, Responsible, last) = (name, null, Part.Title);
    }

    private string Measure(string text)
    {
        if (Minutes is not null || LengthText.Split(text) is not { Minutes: { } minutes } found)
            return text;
        Minutes = minutes;
        Written = $"{Written} {found.Written}".Trim();
        return found.Text;
    }

    private void Wrap(string text)
    {
        if (last == Part.Details)
            details[^1] = Join(details[^1], text);
        else if (last == Part.Responsible)
            Responsible = char.IsUpper(text[0]) ? $"{Responsible!.TrimEnd(',')}, {text}" : Join(Responsible!, text);
        else
            WrapTitle(text);
    }

    private void WrapTitle(string text)
    {
        var (more, speaker) = SpeakerText.Split(Measure(text));
        Title = Join(Title, Tidy(more, keepEnd: true));
        if (speaker is not null)
            Add(speaker);
    }

    private void Add(string speaker) =>
        (Responsible, last) = (Responsible is { } already ? $"{already}, {speaker}" : speaker, Part.Responsible);

    private void Detail(string text)
    {
        details.Add(text.Replace('\t', ' '));
        last = Part.Details;
    }

    /// <summary>A word cut by a hyphen at the end of a line keeps it: "KS-" and "Konsulent" are as likely as a divided word.</summary>
    private static string Join(string first, string second) =>
        second.Length == 0 ? first : first is [.., not ' ', '-'] ? first + second : $"{first} {second}";

    private static string Tidy(string text) => Tidy(text, keepEnd: false);

    /// <summary>A title that goes on below keeps its comma or hyphen.</summary>
    private static string Tidy(string text, bool keepEnd) =>
        keepEnd ? text.Trim() : text.TrimStart([.. Edges, '.', '…']).TrimEnd(' ', '\t', ';', '|', '–', '—');
}
