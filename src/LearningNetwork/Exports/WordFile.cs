using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LearningNetwork.Exports;

/// <summary>A document as a Word file (ISO/IEC 29500) that opens in Word and LibreOffice: real headings, lists, tables with heading rows, and words for every picture.</summary>
public static class WordFile
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <param name="picture">The bytes of a JPEG; null where it is gone, and then its words stand alone.</param>
    /// <param name="language">BCP 47: "nb-NO".</param>
    public static byte[] Of(Document document, string language, Func<PictureBlock, byte[]?> picture)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            package.PackageProperties.Title = PlainText.Of(document.Title);
            package.PackageProperties.Language = language;
            var main = package.AddMainDocumentPart();
            WordStyles.AddTo(main, language);
            main.Document = new(new Body(All(main, document, picture).Append(WordStyles.Page())));
        }
        return file.ToArray();
    }

    private static IEnumerable<OpenXmlElement> All(MainDocumentPart main, Document document, Func<PictureBlock, byte[]?> picture) =>
        [Paragraph("Title", document.Title), Paragraph("Subtitle", document.About), .. document.Blocks.SelectMany(block => Of(main, block, picture))];

    private static IEnumerable<OpenXmlElement> Of(MainDocumentPart main, Block block, Func<PictureBlock, byte[]?> picture) => block switch
    {
        HeadingBlock heading => [Paragraph($"Heading{heading.Level}", heading.Text)],
        ParagraphBlock paragraph => [Paragraph(paragraph.IsQuiet ? "Prompt" : "Normal", paragraph.Text)],
        ListBlock list => list.Sayings.Select(saying => Paragraph("ListBullet", saying.Text, saying.From)),
        TableBlock table => [Paragraph("Caption", table.Caption), WordTable.Of(table), new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "AfterTable" }))],
        LinkBlock link => [Paragraph("ListBullet", link.Text, link.About)],
        PictureBlock shown when picture(shown) is { } bytes => [WordPicture.Of(main, bytes, PlainText.Of(shown.Description)), Paragraph("Quiet", shown.Description)],
        PictureBlock gone => [Paragraph("Quiet", gone.Description)],
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, null),
    };

    internal static Paragraph Paragraph(string style, string text, string? from = null)
    {
        var clean = PlainText.Of(text);
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        if (PlainText.IsRightToLeft(clean)) paragraph.ParagraphProperties!.Append(new BiDi());
        paragraph.Append(Run(clean));
        if (from is not null) paragraph.Append(new Run(new RunProperties(new RunStyle { Val = "From" }), new Text($" — {PlainText.Of(from)}") { Space = SpaceProcessingModeValues.Preserve }));
        return paragraph;
    }

    private static Run Run(string text)
    {
        var run = new Run();
        if (PlainText.IsRightToLeft(text)) run.Append(new RunProperties(new RightToLeftText()));
        foreach (var (line, number) in text.Split('\n').Select((line, number) => (line, number)))
        {
            if (number > 0) run.Append(new Break());
            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }
        return run;
    }
}
