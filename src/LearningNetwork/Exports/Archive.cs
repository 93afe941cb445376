using System.IO.Compression;
using System.Text;
using LearningNetwork.Gatherings;
using LearningNetwork.Platform.Files;
using LearningNetwork.Platform.Text;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Exports;

/// <summary>
/// A gathering frozen as a folder of pages that opens from a disk, in a .zip: what one person may see at that moment, with pictures and nothing from the net.
/// Written one activity at a time; one <see cref="Archive"/> writes one file.
/// </summary>
public sealed class Archive(SeenReading reading, SeenDocument document, FileStore files, IStringLocalizer<Texts> texts)
{
    private const string Style = """
        :root { color-scheme: light dark; font: 1.0625rem/1.55 system-ui, sans-serif; }
        body { margin: 0; } main { max-width: 44rem; margin: auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
        h1, h2, h3, h4 { line-height: 1.25; } h2 { border-top: 1px solid #8888; padding-top: 1rem; margin-top: 2rem; }
        p, li { white-space: pre-line; } .quiet { opacity: .75; } table { border-collapse: collapse; width: 100%; } caption { text-align: start; font-weight: 600; }
        th, td { text-align: start; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid #8888; } img { max-width: 100%; height: auto; } figure { margin: 1rem 0; }
        """;

    private readonly HashSet<Guid> pictures = [];

    /// <param name="gathering">As <see cref="SeenReading.Open"/> found it.</param>
    /// <param name="when">Where and when it was.</param>
    public async Task Write(Gathering gathering, string when, Stream to)
    {
        await using var zip = await ZipArchive.CreateAsync(to, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        var listed = new List<Block>();
        await foreach (var seen in reading.In(gathering))
        {
            if (!seen.HasAnything) continue;
            var name = $"{listed.OfType<LinkBlock>().Count() + 1:00}.html";
            if (!listed.OfType<HeadingBlock>().Any(heading => heading.Text == DayOf(seen))) listed.Add(new HeadingBlock(1, DayOf(seen)));
            listed.Add(new LinkBlock(name, seen.Name, texts["Archive.Answers", seen.Notes.Count]));
            await Page(zip, name, document.Of(seen, $"{gathering.Title}, {DayOf(seen)}"), ("index.html", gathering.Title));
        }
        await Page(zip, "index.html", new(gathering.Title, when, [.. About(gathering), .. listed]));
        await Looks(zip);
    }

    private IEnumerable<Block> About(Gathering gathering) =>
    [
        .. gathering.ThemeQuestion is { } theme ? (IEnumerable<Block>)[new ParagraphBlock(theme)] : [],
        new ParagraphBlock(texts["Archive.AsOf", reading.Now.InNorway.ToString("d. MMMM yyyy HH:mm", System.Globalization.CultureInfo.CurrentUICulture)], IsQuiet: true),
    ];

    private static string DayOf(SeenActivity seen) => seen.Day.Date.ToString("dddd d. MMMM yyyy", System.Globalization.CultureInfo.CurrentUICulture);

    private async Task Page(ZipArchive zip, string name, Document page, params (string To, string Name)[] links)
    {
        foreach (var picture in page.Blocks.OfType<PictureBlock>()) await Picture(zip, picture.File);
        await using var entry = await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync();
        await using var to = new StreamWriter(entry);
        await HtmlFile.Write(to, page, picture => pictures.Contains(picture.File) ? PathOf(picture.File) : null, links);
    }

    // Once, also where it hangs in two activities.
    private async Task Picture(ZipArchive zip, Guid id)
    {
        await using var file = pictures.Contains(id) ? null : files.Open(id);
        if (file is null) return;
        pictures.Add(id);
        await using var entry = await zip.CreateEntry(PathOf(id), CompressionLevel.NoCompression).OpenAsync();
        await file.CopyToAsync(entry);
    }

    private static async Task Looks(ZipArchive zip)
    {
        await using var entry = await zip.CreateEntry("archive.css", CompressionLevel.Fastest).OpenAsync();
        await entry.WriteAsync(Encoding.UTF8.GetBytes(Style));
    }

    private static string PathOf(Guid file) => $"pictures/{file:n}.jpg";
}
