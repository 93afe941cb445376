using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace LearningNetwork.Platform.Text;

/// <summary>
/// What people write as Markdown, as HTML that is safe to show: no raw HTML, no images, and links only to http, https, mailto and within
/// this site. What is not allowed stays as its own text. Headings start at the third level, because pages own the first two, and skip none.
/// </summary>
public static class Markdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UseAutoLinks().Build();
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    public static IHtmlContent ToHtml(string text)
    {
        var document = Markdig.Markdown.Parse(text, Pipeline);
        Outline(document.Descendants<HeadingBlock>());
        foreach (var link in document.Descendants<LinkInline>().ToList()) if (link.IsImage || !Allows(Target(link))) Unwrap(link);
        foreach (var link in document.Descendants<AutolinkInline>().ToList()) if (!link.IsEmail && !Allows(link.Url)) link.ReplaceBy(new LiteralInline(link.Url));
        return new HtmlString(document.ToHtml(Pipeline));
    }

    /// <summary>The same words without the marks, for a file that has none.</summary>
    public static string ToText(string text) => Markdig.Markdown.ToPlainText(text, Pipeline).Trim();

    /// <summary>An address a page may link to: http, https or mailto, or a path on this site. Anything a browser could read in another way is refused.</summary>
    public static bool Allows(string? address) =>
        address is { Length: > 0 } && !address.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) || letter == '\\') && (IsHere(address) || HasScheme(address));

    // People begin with any level and leave some out; a screen reader's outline may do neither.
    private static void Outline(IEnumerable<HeadingBlock> headings)
    {
        var above = new Stack<int>();
        foreach (var heading in headings)
        {
            while (above.TryPeek(out var level) && level >= heading.Level) above.Pop();
            above.Push(heading.Level);
            heading.Level = Math.Min(6, above.Count + 2);
        }
    }

    private static string? Target(LinkInline link) => link.GetDynamicUrl?.Invoke() ?? link.Url;

    private static bool IsHere(string address) => !address.StartsWith("//", StringComparison.Ordinal) && !address.Split('/', '?', '#')[0].Contains(':');

    private static bool HasScheme(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme);

    private static void Unwrap(LinkInline link)
    {
        foreach (var inside in link.ToList())
        {
            inside.Remove();
            link.InsertBefore(inside);
        }
        link.Remove();
    }
}
