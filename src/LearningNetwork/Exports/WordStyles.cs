using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LearningNetwork.Exports;

/// <summary>How the file looks: one sans-serif that every machine has a match for, headings that Word's own navigation knows, A4 with two and a half centimetres around.</summary>
internal static class WordStyles
{
    private const string Ink = "1C2333", Quiet = "525B6E", Line = "C4C9D4", Face = "Calibri";

    public static void AddTo(MainDocumentPart main, string language)
    {
        main.AddNewPart<StyleDefinitionsPart>().Styles = new(All().Prepend(Defaults(language)));
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new(
            new AbstractNum(new Level(new NumberingFormat { Val = NumberFormatValues.Bullet }, new LevelText { Val = "•" }, new PreviousParagraphProperties(new Indentation { Left = "360", Hanging = "260" })) { LevelIndex = 0 }) { AbstractNumberId = 1 },
            new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 });
        main.AddNewPart<DocumentSettingsPart>().Settings = new(new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Val = "15", Uri = "http://schemas.microsoft.com/office/word" }));
    }

    public static SectionProperties Page() => new(new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1418, Bottom = 1418, Left = 1418, Right = 1418, Header = 709, Footer = 709, Gutter = 0 });

    private static DocDefaults Defaults(string language) => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = Face, HighAnsi = Face, ComplexScript = "Arial", EastAsia = Face }, new Color { Val = Ink }, new FontSize { Val = "22" }, new FontSizeComplexScript { Val = "22" }, new Languages { Val = language, Bidi = "ar-SA" })),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "276", LineRule = LineSpacingRuleValues.Auto })));

    private static IEnumerable<OpenXmlElement> All() =>
    [
        Style("Normal", "Normal", null, 0, 120), Style("Title", "Title", 48, 0, 60, isBold: true), Style("Subtitle", "Subtitle", 24, 0, 320, color: Quiet),
        Heading(1, 32, 400), Heading(2, 26, 280), Heading(3, 23, 200),
        Style("Quiet", "Quiet", 20, 0, 160, color: Quiet), Style("Prompt", "Prompt", 20, 0, 160, staysWithNext: true, color: Quiet), Style("Caption", "caption", 20, 120, 60, isBold: true, staysWithNext: true),
        Style("Cell", "Cell", 20, 30, 30), Style("CellHeading", "Cell Heading", 20, 30, 30, isBold: true), Style("AfterTable", "After Table", 12, 0, 60), Style("Picture", "Picture", null, 120, 60, staysWithNext: true),
        Bullets(), new Style(new StyleName { Val = "From" }, new StyleRunProperties(new Color { Val = Quiet })) { Type = StyleValues.Character, StyleId = "From", CustomStyle = true }, Grid(),
    ];

    private static Style Heading(int level, int size, int before)
    {
        var style = Style($"Heading{level}", $"heading {level}", size, before, 80, isBold: true, staysWithNext: true);
        style.StyleParagraphProperties!.Append(new OutlineLevel { Val = level - 1 });
        return style;
    }

    private static Style Bullets()
    {
        var style = Style("ListBullet", "List Bullet", null, 0, 80);
        style.StyleParagraphProperties!.PrependChild(new NumberingProperties(new NumberingId { Val = 1 }));
        return style;
    }

    // Half points and twentieths of a point.
    private static Style Style(string id, string name, int? size, int before, int after, bool isBold = false, bool staysWithNext = false, string? color = null)
    {
        var (paragraph, run) = (new StyleParagraphProperties(), new StyleRunProperties());
        if (staysWithNext) paragraph.Append(new KeepNext(), new KeepLines());
        paragraph.Append(new SpacingBetweenLines { Before = $"{before}", After = $"{after}" });
        if (isBold) run.Append(new Bold(), new BoldComplexScript());
        if (color is not null) run.Append(new Color { Val = color });
        if (size is not null) run.Append(new FontSize { Val = $"{size}" }, new FontSizeComplexScript { Val = $"{size}" });
        return new(new StyleName { Val = name }, new PrimaryStyle(), paragraph, run) { Type = StyleValues.Paragraph, StyleId = id, Default = id == "Normal" };
    }

    private static Style Grid() => new(new StyleName { Val = "Grid" }, new StyleTableProperties(
        new TableBorders(Border<TopBorder>(), Border<BottomBorder>(), Border<InsideHorizontalBorder>()), new TableCellMarginDefault(new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 100, Type = TableWidthValues.Dxa }, new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 100, Type = TableWidthValues.Dxa })))
        { Type = StyleValues.Table, StyleId = "Grid", CustomStyle = true };

    private static T Border<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = Line };
}
