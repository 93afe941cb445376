using System.Text;
using System.Text.RegularExpressions;

namespace LearningNetwork.Exports;

/// <summary>A document as Markdown (CommonMark with tables), people's own words escaped so that they stay words.</summary>
public static partial class MarkdownFile
{
    public static string Of(Document document)
    {
        var page = new StringBuilder($"# {Line(document.Title)}\n\n{Line(document.About)}\n");
        foreach (var block in document.Blocks) page.Append('\n').Append(Of(block)).Append('\n');
        return page.ToString();
    }

    /// <summary>Everything that CommonMark may read as markup is made to be read as it stands; line ends stay.</summary>
    public static string Escape(string text) => Special().Replace(PlainText.Of(text), @"\$0");

    private static string Of(Block block) => block switch
    {
        HeadingBlock heading => $"{new string('#', heading.Level + 1)} {Line(heading.Text)}",
        ParagraphBlock { IsQuiet: true } paragraph => $"*{Line(paragraph.Text)}*",
        ParagraphBlock paragraph => Escape(paragraph.Text).Replace("\n", "\\\n", StringComparison.Ordinal),
        ListBlock list => string.Join('\n', list.Sayings.Select(Of)),
        TableBlock table => $"{Line(table.Caption)}\n\n{Row(table.Headings)}\n{Row(table.Headings.Select(_ => "---"), isEscaped: true)}\n{string.Join('\n', table.Rows.Select(row => Row(row)))}",
        LinkBlock link => $"- {Line(link.Text)}{(link.About is { } about ? $" — *{Line(about)}*" : "")}",
        PictureBlock picture => $"- {Line(picture.Description)}",
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, null),
    };

    private static string Of(Saying saying) =>
        $"- {Escape(saying.Text).Replace("\n", "\\\n  ", StringComparison.Ordinal)}{(saying.From is { } from ? $" — *{Line(from)}*" : "")}";

    private static string Row(IEnumerable<string> cells, bool isEscaped = false) => $"| {string.Join(" | ", cells.Select(cell => isEscaped ? cell : Line(cell)))} |";

    private static string Line(string text) => Escape(text).Replace('\n', ' ');

    // Also what could begin a list, a heading or a quote at the start of a line, and names of characters.
    [GeneratedRegex(@"[\\`*_{}\[\]<>()#!|~&]|(?<=^\d+)[.)]|^[-+=]", RegexOptions.Multiline)]
    private static partial Regex Special();
}
