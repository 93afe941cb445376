using LearningNetwork.Activities;
using LearningNetwork.Activities.FollowUps;
using LearningNetwork.Activities.Recaps;
using LearningNetwork.Gatherings;
using LearningNetwork.Homework;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Exports;

/// <summary>Gathers what somebody takes home: everything through the doors of the activities, so that it holds what they may see and nothing more.</summary>
public sealed class TakeHomeReading(NetworkDb db, GatheringDoor door, Activities.Entrance entrance)
{
    public DateTime Now => door.Now;

    /// <summary>Null where the gathering is not there for them, or they attend for no municipality.</summary>
    public async Task<TakeHome?> Of(Guid id)
    {
        if (await db.PresenceIn(id, door.Person, door.Now) is not { Attendance.MunicipalityNumber: { } municipality } || await door.Open(id) is not var (gathering, _)) return null;
        await db.Entry(gathering).Collection(each => each.Items).LoadAsync();
        var places = await db.PlacesIn(gathering.NetworkId);
        if (places.Of(municipality) is not { } place) return null;
        var runs = await db.RunsIn(gathering);
        var days = new List<TakeHomeDay>();
        foreach (var day in gathering.DaysInOrder()) days.Add(new(day, await PartsOf(runs.Where(run => run.Day.Id == day.Id), municipality)));
        return new(gathering, place, places, days) { Answered = await Answered(days), Homework = await db.Assignments.AsNoTracking().DueAfter(gathering, municipality).ToListAsync(), Next = await NextOf(gathering) };
    }

    private async Task<IReadOnlyList<TakeHomePart>> PartsOf(IEnumerable<Run> runs, string municipality)
    {
        var parts = new List<TakeHomePart>();
        foreach (var run in runs)
        {
            if (await db.HarvestOf(entrance, run.Standing.Id, municipality, door.Person) is not { } harvest || await entrance.Enter(run.Standing.Id, door.Person) is not { } entered) continue;
            var results = (await entrance.NotesOf(entered)).ResultsIn(entered.Activity).Where(result => result.IsShown);
            parts.Add(new(entered.Activity, run.Title ?? entered.Activity.Method.Name.ToString(), harvest, [.. results]));
        }
        return parts;
    }

    private async Task<IReadOnlySet<Guid>> Answered(List<TakeHomeDay> days)
    {
        var given = days.SelectMany(day => day.Parts).SelectMany(part => part.Given).Select(note => note.Contribution.Id).ToList();
        var replied = await db.Contributions.Where(row => row.ReplyToId != null && row.RemovedAt == null && given.Contains(row.ReplyToId.Value)).Select(row => row.ReplyToId!.Value).ToListAsync();
        return replied.Concat(await db.FollowUps.Where(each => given.Contains(each.ContributionId)).Select(each => each.ContributionId).ToListAsync()).ToHashSet();
    }

    private async Task<Gathering?> NextOf(Gathering gathering)
    {
        var last = gathering.Days.Select(day => day.Date).DefaultIfEmpty(DateOnly.MinValue).Max();
        return await db.Gatherings.AsNoTracking().Include(each => each.Days).Where(each => each.NetworkId == gathering.NetworkId && each.Id != gathering.Id && each.Days.Any(day => day.Date > last)).OrderBy(each => each.Days.Min(day => day.Date)).FirstOrDefaultAsync();
    }
}
