using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Platform.Web.Parts;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Activities;

/// <summary>My group: where it is, who is in it, and who does what for it; or the groups I may choose among.</summary>
public sealed partial record PhonePage
{
    /// <summary>My group also before it begins; null when I have none.</summary>
    public Table? Group => Activity.TableOf(Activity.SeatOf(Viewer.PersonId, Activity.GroupRound)?.TableId);

    /// <summary>Who sits there, I first. Their names are not for all to see: the page shows the municipality and the role.</summary>
    public IReadOnlyList<Attendance> Members(Table group) =>
        [.. Activity.Seats.Where(seat => seat.TableId == group.Id).Select(seat => Person(seat.PersonId)).OfType<Attendance>().OrderByDescending(each => each.PersonId == Viewer.PersonId).ThenBy(each => Places.PositionOf(each.MunicipalityNumber))];

    /// <summary>What the group has somebody for, and the name of who does it; null for nobody yet.</summary>
    public IReadOnlyList<(GroupRole Role, Duty? Duty, string? Name)> Duties(Table group) =>
        [.. Activity.Method.Groups!.Roles.Select(role => (role, Activity.DutyAt(group.Id, role))).Select(each => (each.role, each.Item2, each.Item2 is { } duty ? Person(duty.PersonId)?.Person.Name : null))];

    /// <summary>Every group with how many are there, and who of my municipality.</summary>
    public IReadOnlyList<(Table Table, int Count, IReadOnlyList<Attendance> Ours)> Choices =>
        [.. Activity.Tables.OrderBy(table => table.Number).Select(table => (table, Activity.Seats.Count(seat => seat.TableId == table.Id), OursAt(table)))];

    /// <summary>Those of my municipality who have chosen nothing yet.</summary>
    public IReadOnlyList<Attendance> OursWithout => [.. MyMunicipality.Where(each => Activity.SeatOf(each.PersonId, Activity.GroupRound) is null)];

    public TableMap GroupMap(Table group, IStringLocalizer texts)
    {
        var marks = Members(group).Select(MarkOf).ToList();
        return new(new(group.Number.ToString(System.Globalization.CultureInfo.CurrentCulture), null, ""), marks, Math.Max(marks.Count, group.Capacity ?? 0), texts["Group.Map", group.NameIn(texts), marks.Count], You: 0, Hosts: 0);
    }

    private Mark MarkOf(Attendance who) => MarkOf(who.MunicipalityNumber) ?? new("–", null, "");

    private IReadOnlyList<Attendance> OursAt(Table table) => [.. MyMunicipality.Where(each => Activity.SeatOf(each.PersonId, Activity.GroupRound)?.TableId == table.Id)];
}

public static class GroupNames
{
    extension(Table group)
    {
        /// <summary>What somebody called it, else its number.</summary>
        public string NameIn(IStringLocalizer texts) => group.Theme ?? texts["Group.Numbered", group.Number];
    }
}
