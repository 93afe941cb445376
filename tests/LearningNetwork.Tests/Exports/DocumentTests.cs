using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using LearningNetwork.Exports;
using LearningNetwork.Tests.Platform.Files;
using SkiaSharp;
using Document = LearningNetwork.Exports.Document;

namespace LearningNetwork.Tests.Exports;

/// <summary>What people wrote, in files that open.</summary>
public sealed class DocumentTests
{
    private static readonly string Bad = "Før\u0000\u0008\u001e\uFFFF etter \uD83D 💛🇳🇴 👩‍👩‍👧 & <b>\"x\"</b>\r\nny linje\ttab \u202Esnudd";
    private static readonly Document Whole = new("Lier tar med hjem", "30. januar 2020, Kongsberg",
    [
        new HeadingBlock(1, "Innspill"), new ParagraphBlock("Hva tar dere med?", IsQuiet: true), new ListBlock([new("Fast time", "Sandefjord"), new(Bad), new("مرحبا بكم في الشبكة"), new(new string('å', 10_000))]),
        new HeadingBlock(2, "Tiltak"), new TableBlock("Dette skal vi gjøre", ["Hva", "Hvem", "Når"], [["Ringe", "Leder", "1. mars 2020"], [Bad, "", "–"]]), new HeadingBlock(3, "Bilde"), new PictureBlock("Plakat med tre ruter", Guid.CreateVersion7(), "/x"),
    ]);

    [Fact]
    public void A_word_file_is_valid_whatever_was_written()
    {
        using var file = Open(WordFile.Of(Whole, "nb-NO", _ => Samples.Picture(SKEncodedImageFormat.Jpeg, 400, 300)));
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        Assert.Equal(("Lier tar med hjem", "nb-NO"), (file.PackageProperties.Title, file.PackageProperties.Language));
    }

    [Fact]
    public void It_has_real_headings_lists_and_tables_and_words_for_its_picture()
    {
        using var file = Open(WordFile.Of(Whole, "nb-NO", _ => Samples.Picture(SKEncodedImageFormat.Jpeg, 400, 300)));
        var body = file.MainDocumentPart!.Document.Body!;
        Assert.Equal(["Title", "Heading1", "Heading2", "Heading3"], body.Descendants<ParagraphStyleId>().Select(style => style.Val!.Value!).Where(style => style is "Title" || style.StartsWith("Heading", StringComparison.Ordinal)));
        Assert.Equal(4, body.Descendants<ParagraphStyleId>().Count(style => style.Val == "ListBullet"));
        Assert.NotNull(body.Descendants<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>());
        Assert.Equal("Plakat med tre ruter", body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Single().Description!.Value);
    }

    [Fact]
    public void A_picture_that_is_gone_leaves_its_words()
    {
        using var file = Open(WordFile.Of(Whole, "nb-NO", _ => null));
        Assert.Empty(file.MainDocumentPart!.ImageParts);
        Assert.Contains("Plakat med tre ruter", file.MainDocumentPart.Document.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_from_the_right_is_read_from_the_right()
    {
        using var file = Open(WordFile.Of(Whole, "nb-NO", _ => null));
        Assert.Contains("مرحبا", Assert.Single(file.MainDocumentPart!.Document.Body!.Descendants<BiDi>()).Ancestors<Paragraph>().Single().InnerText, StringComparison.Ordinal);
        Assert.Equal([true, false, false, true, false], new[] { "مرحبا, hello", "hello مرحبا", "123", "  «שלום»", "" }.Select(PlainText.IsRightToLeft));
    }

    [Fact]
    public void Text_keeps_its_emoji_and_its_lines_and_loses_what_no_file_can_hold() =>
        Assert.Equal("Før etter  💛🇳🇴 👩‍👩‍👧 & <b>\"x\"</b>\nny linje tab snudd", PlainText.Of(Bad));

    [Theory]
    [InlineData("* ikke en liste", "\\* ikke en liste")]
    [InlineData("1. ikke heller", "1\\. ikke heller")]
    [InlineData("# tittel\n- punkt\n> sitat", "\\# tittel\n\\- punkt\n\\> sitat")]
    [InlineData("&amp; <script>", "\\&amp; \\<script\\>")]
    [InlineData("[lenke](http://x)", "\\[lenke\\]\\(http://x\\)")]
    public void In_markdown_words_stay_words(string said, string written) => Assert.Equal(written, MarkdownFile.Escape(said));

    [Fact]
    public void Markdown_has_headings_lists_and_tables()
    {
        var page = MarkdownFile.Of(new("T", "o", [new HeadingBlock(1, "Innspill"), new ListBlock([new("Fast\ntime", "Lier")]), new TableBlock("Tall", ["Svar", "Antall"], [["Ja | nei", "3"]])]));
        Assert.Equal("# T\n\no\n\n## Innspill\n\n- Fast\\\n  time — *Lier*\n\nTall\n\n| Svar | Antall |\n| --- | --- |\n| Ja \\| nei | 3 |\n", page);
        Assert.False(MarkdownFile.Of(Whole).Contains('\u0008', StringComparison.Ordinal));
    }

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
}
