using LearningNetwork.Accounts;
using LearningNetwork.Methods;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>A new group or session, what it is called, where it is and how many it takes. For those who lead; where groups make themselves, also for those who will sit there.</summary>
[Route("activities/{id:guid}/groups")]
public sealed class GroupsController(NetworkDb db, CurrentPerson person, TimeProvider time) : HallController(db, person, time)
{
    [HttpPost]
    public Task<IActionResult> Create(Guid id, [FromForm] GroupForm form) => Change(id, async entered =>
    {
        if (!MayMake(entered)) throw new RefusedException(Refusal.NotThere);
        var table = entered.Activity.NewGroup();
        form.Write(table);
        if (!entered.Viewer.Leads) entered.Activity.Join(new(PersonId, Activity.GroupRound, table.Id), await Db.HereIn(entered.Activity.GatheringId).ToListAsync(), PersonId, Now);
    });

    [HttpPost("{table:guid}")]
    public Task<IActionResult> Update(Guid id, Guid table, [FromForm] GroupForm form) => Lead(id, activity =>
    {
        form.Write(Group(activity, table));
        activity.Touch();
    });

    /// <summary>Takes away a group that nobody has sat or written in.</summary>
    [HttpDelete("{table:guid}"), HttpPost("{table:guid}/delete")]
    public Task<IActionResult> Destroy(Guid id, Guid table) => Lead(id, async activity =>
    {
        Group(activity, table);
        if (await Db.Contributions.AnyAsync(note => note.TableId == table)) throw new RefusedException(Refusal.GroupInUse);
        activity.RemoveGroup(table);
    });

    private static bool MayMake(Entered entered) => entered.Viewer.Leads || entered is { Viewer.Attends: true, Activity.Method.Groups.Kind: GroupKind.SelfMade };

    private static Table Group(Activity activity, Guid table) =>
        activity.HasGroups && activity.TableOf(table) is { } found ? found : throw new RefusedException(Refusal.NotThere);
}

/// <summary>A group as somebody writes it: its name, where it is, and most people in it (1–60).</summary>
public sealed record GroupForm
{
    private const int LongestText = 200;

    public string? Name { get; init; }
    public string? Place { get; init; }
    public string? Capacity { get; init; }

    /// <exception cref="RefusedException">A text too long, or a capacity that is no number from 1 to 60.</exception>
    public void Write(Table table) => (table.Theme, table.Place, table.Capacity) = (Clean(Name), Clean(Place), Places);

    private int? Places => string.IsNullOrWhiteSpace(Capacity) ? null
        : int.TryParse(Capacity, out var places) && places is >= 1 and <= TablePlan.MostGuests ? places : throw new RefusedException(Refusal.NotACapacity);

    private static string? Clean(string? text) => text?.Trim() switch
    {
        null or "" => null,
        { Length: > LongestText } => throw new RefusedException(Refusal.TooLong),
        var clean => clean,
    };
}
