using System.Globalization;
using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Platform.Text;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Exports;

/// <summary>One answer with what was asked, as a line of a table or an object of JSON. The names are the file's own, and the same in every language.</summary>
public sealed record AnswerLine(string Day, string Time, string Activity, string Method, string Phase, string Prompt, string Cell, string Answer)
{
    /// <summary>Empty where nobody is to know.</summary>
    public string Municipality { get; init; } = "";
    /// <summary>Empty for all but the writer's own municipality and those who lead.</summary>
    public string Name { get; init; } = "";
    public string Role { get; init; } = "";
    public string Table { get; init; } = "";
    public string To { get; init; } = "";
    public string Group { get; init; } = "";

    /// <summary>In the order of the columns.</summary>
    public IEnumerable<string> Fields => [Day, Time, Activity, Method, Phase, Prompt, Cell, Answer, Municipality, Name, Role, Table, To, Group];

    public static IEnumerable<string> Headings(IStringLocalizer texts) =>
        ((string[])["Day", "Time", "Activity", "Method", "Phase", "Prompt", "Cell", "Answer", "Municipality", "Name", "Role", "Table", "To", "Group"]).Select(name => texts[$"Line.{name}"].Value);

    public static AnswerLine Of(SeenActivity seen, NoteView note, IStringLocalizer roles)
    {
        var (row, method) = (note.Contribution, seen.Activity.Method);
        var phase = method.Phases.FirstOrDefault(each => each.Key == row.Phase);
        return new(seen.Day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), row.CreatedAt.InNorway.ToString("HH:mm", CultureInfo.InvariantCulture), seen.Name, method.Name.ToString(), phase?.Name.ToString() ?? row.Phase, phase?.Prompt.ToString() ?? "", note.Cell.Name.ToString(), PlainText.Of(note.Told))
        {
            Municipality = seen.Places.NameOf(row.MunicipalityNumber) ?? "", Name = note.ShowsName ? row.Person.Name : "", Role = note.Identity is Identity.Name ? roles[row.Role.ToString()] : "",
            Table = seen.Places.NameOf(note.Table?.HostNumber) ?? "", To = seen.Places.NameOf(row.RecipientNumber) ?? "", Group = note.Cluster?.Name ?? "",
        };
    }
}
