using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LearningNetwork.Exports;

/// <summary>A table across the page, its first row a heading that is repeated on every page.</summary>
internal static class WordTable
{
    // Twentieths of a point between the margins of an A4.
    private const int Width = 9070;

    public static Table Of(TableBlock block)
    {
        var widths = WidthsOf(block);
        var table = new Table(new TableProperties(new TableStyle { Val = "Grid" }, new TableWidth { Width = Text(Width), Type = TableWidthUnitValues.Dxa }, new TableLayout { Type = TableLayoutValues.Fixed }, new TableLook { FirstRow = true, NoVerticalBand = true }, new TableCaption { Val = PlainText.Of(block.Caption) }));
        table.Append(new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) })));
        table.Append(Row(block.Headings, widths, isHeading: true));
        foreach (var row in block.Rows) table.Append(Row(row, widths, isHeading: false));
        return table;
    }

    // By the longest that stands in each, so that a number takes little and a sentence much; none less than a sixth of its even share.
    private static List<int> WidthsOf(TableBlock block)
    {
        var lengths = block.Headings.Select((heading, column) => Math.Clamp(block.Rows.Select(row => row[column].Length).Append(heading.Length).Max(), 14, 60)).ToList();
        return [.. lengths.Select(length => Width * length / lengths.Sum())];
    }

    private static TableRow Row(IReadOnlyList<string> cells, List<int> widths, bool isHeading)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        if (isHeading) row.TableRowProperties!.Append(new TableHeader());
        foreach (var (cell, width) in cells.Zip(widths))
            row.Append(new TableCell(new TableCellProperties(new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa }), WordFile.Paragraph(isHeading ? "CellHeading" : "Cell", cell)));
        return row;
    }

    private static StringValue Text(int width) => width.ToString(CultureInfo.InvariantCulture);
}
