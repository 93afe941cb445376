using System.Text;
using LearningNetwork.Activities;
using LearningNetwork.Platform.Text;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Exports;

/// <summary>Notes as a table for a spreadsheet: semicolons and a byte order mark, as Norwegian Excel wants it, and the prompt beside every answer.</summary>
public static class HarvestTable
{
    public static byte[] Of(IEnumerable<NoteView> notes, Harvest harvest, IStringLocalizer texts)
    {
        var lines = notes.Select(note => Line(note, harvest, texts)).Prepend(Heading(texts));
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => string.Join(';', line.Select(Field)) + "\r\n")))];
    }

    private static string[] Heading(IStringLocalizer texts) =>
        [texts["Csv.Time"], texts["Csv.Phase"], texts["Csv.Prompt"], texts["Csv.Kind"], texts["Csv.Text"], texts["Csv.From"], texts["Csv.Who"], texts["Csv.Table"], texts["Csv.Taken"], texts["Csv.Group"]];

    private static string[] Line(NoteView note, Harvest harvest, IStringLocalizer texts)
    {
        var row = note.Contribution;
        var phase = harvest.Activity.Method.Phases.FirstOrDefault(each => each.Key == row.Phase);
        return
        [
            row.CreatedAt.InNorway.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture), phase?.Name.ToString() ?? row.Phase,
            phase?.Prompt.ToString() ?? "", note.Cell.Name.ToString(), note.Told, harvest.Places.NameOf(row.MunicipalityNumber) ?? texts[note.Identity is Methods.Identity.Anonymous ? "Note.Anonymous" : "Note.FromOther"],
            note.ShowsName ? row.Person.Name : "", note.Table is { } table ? harvest.Places.NameOf(table.HostNumber) ?? "" : "", note.IsMarked("tar-vi-videre") ? texts["Csv.Yes"] : "", note.Cluster?.Name ?? "",
        ];
    }

    // A spreadsheet runs a cell that begins like a formula; an apostrophe before it makes it text again (OWASP, CSV injection).
    private static string Field(string text) =>
        '"' + (text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text).Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
