using LearningNetwork.Activities;
using LearningNetwork.Platform.Text;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Exports;

/// <summary>Notes as a table for a spreadsheet, the prompt beside every answer.</summary>
public static class HarvestTable
{
    public static byte[] Of(IEnumerable<NoteView> notes, Harvest harvest, IStringLocalizer texts) =>
        Spreadsheet.Of(notes.Select(note => Line(note, harvest, texts)).Prepend(Heading(texts)));

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
}
