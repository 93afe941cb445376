using System.Globalization;
using System.Net;

namespace LearningNetwork.Exports;

/// <summary>A document as a page that is read from a disk: one style sheet beside it, no script, and every link within the folder.</summary>
public static class HtmlFile
{
    /// <summary>Written piece by piece: a page of a thousand answers is never one string.</summary>
    /// <param name="picture">Where a picture lies in the folder; null where it is not there, and then its words stand alone.</param>
    /// <param name="links">Above the text: where to, and what it is called.</param>
    public static async Task Write(TextWriter to, Document document, Func<PictureBlock, string?> picture, params (string To, string Name)[] links)
    {
        await to.WriteAsync($"""
            <!doctype html>
            <html lang="{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Text(document.Title)}</title><link rel="stylesheet" href="archive.css"></head>
            <body><main>{string.Concat(links.Select(link => $"<p><a href=\"{Text(link.To)}\">{Text(link.Name)}</a></p>"))}
            <h1>{Text(document.Title)}</h1><p class="quiet">{Text(document.About)}</p>

            """);
        foreach (var piece in document.Blocks.SelectMany(block => Pieces(block, picture).Append("\n"))) await to.WriteAsync(piece);
        await to.WriteAsync("</main></body></html>");
    }

    private static IEnumerable<string> Pieces(Block block, Func<PictureBlock, string?> picture) => block switch
    {
        HeadingBlock heading => [$"<h{heading.Level + 1}>{Text(heading.Text)}</h{heading.Level + 1}>"],
        ParagraphBlock paragraph => [$"<p{(paragraph.IsQuiet ? " class=\"quiet\"" : "")} dir=\"auto\">{Text(paragraph.Text)}</p>"],
        ListBlock list => list.Sayings.Select(Item).Prepend("<ul>").Append("</ul>"),
        LinkBlock link => [$"<p><a href=\"{Text(link.To)}\">{Text(link.Text)}</a>{(link.About is { } about ? $" <span class=\"quiet\">{Text(about)}</span>" : "")}</p>"],
        TableBlock table => table.Rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td dir=\"auto\">{Text(cell)}</td>"))}</tr>").Prepend(Head(table)).Append("</tbody></table>"),
        PictureBlock shown when picture(shown) is { } path => [$"<figure><img src=\"{Text(path)}\" alt=\"{Text(shown.Description)}\"><figcaption class=\"quiet\">{Text(shown.Description)}</figcaption></figure>"],
        PictureBlock gone => [$"<p class=\"quiet\">{Text(gone.Description)}</p>"],
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, null),
    };

    private static string Item(Saying saying) => $"<li dir=\"auto\">{Text(saying.Text)}{(saying.From is { } from ? $" <span class=\"quiet\">– {Text(from)}</span>" : "")}</li>";

    private static string Head(TableBlock table) => $"<table><caption>{Text(table.Caption)}</caption><thead><tr>{string.Concat(table.Headings.Select(cell => $"<th scope=\"col\">{Text(cell)}</th>"))}</tr></thead><tbody>";

    private static string Text(string text) => WebUtility.HtmlEncode(PlainText.Of(text));
}
