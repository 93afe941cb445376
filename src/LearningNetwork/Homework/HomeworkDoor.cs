using LearningNetwork.Accounts;
using LearningNetwork.Activities;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Homework;

/// <summary>The only way a page finds homework: through the person. Not there and not for this person are both null.</summary>
public sealed class HomeworkDoor(NetworkDb db, CurrentPerson person, NetworkDoor networks, INetworkCalendar calendar)
{
    private const string Section = "homework";

    public Guid Person => person.Id;
    public DateTime Now => networks.Now;

    /// <summary>All that is set in a network that the person takes part in, the newest first.</summary>
    public async Task<HomeworkList?> In(Guid network)
    {
        if (await networks.Enter(network, Section) is not { } found) return null;
        return new(found, HomeworkReader.Of(found), await db.Assignments.AsNoTracking().Whole().Where(each => each.NetworkId == network).OrderByDescending(each => each.CreatedAt).ToListAsync());
    }

    /// <summary>Where a new one is set; null for those who do not lead.</summary>
    public async Task<Setting?> Set(Guid network) =>
        await networks.Enter(network, Section) is { Leads: true } found ? new(found, await calendar.Of(network)) : null;

    /// <summary>Where one is changed, for those who lead.</summary>
    public async Task<Setting?> Change(Guid id)
    {
        if (await db.Assignments.Whole().FirstOrDefaultAsync(each => each.Id == id) is not { } assignment) return null;
        if (await Set(assignment.NetworkId) is not { } setting) return null;
        var writing = await db.DeliveryDrafts.Where(each => each.AssignmentId == id).Select(each => each.MunicipalityNumber).Distinct().ToListAsync();
        return setting with { Changed = assignment, Writing = writing, Form = HomeworkForm.Of(assignment) };
    }

    /// <summary>One of a network that the person takes part in, to be changed.</summary>
    public async Task<AssignmentPage?> Find(Guid id)
    {
        if (await db.Assignments.Whole().FirstOrDefaultAsync(each => each.Id == id) is not { } assignment) return null;
        if (await networks.Enter(assignment.NetworkId, Section) is not { } found) return null;
        var meetings = await calendar.Of(assignment.NetworkId);
        var isThere = assignment.ActivityId is { } activity && await db.Activities.AnyAsync(each => each.Id == activity);
        return new(assignment, HomeworkReader.Of(found), await db.PlacesIn(assignment.NetworkId), Now)
        {
            SetAt = meetings.FirstOrDefault(each => each.Id == assignment.SetAtId), Opens = meetings.FirstOrDefault(each => each.Id == assignment.DueBeforeId), ActivityIsThere = isThere,
        };
    }

    /// <summary>The same for those who lead.</summary>
    public async Task<AssignmentPage?> Lead(Guid id) => await Find(id) is { Reader.Leads: true } page ? page : null;
}
