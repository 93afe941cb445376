using LearningNetwork.Gatherings;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>What people listen to: somebody's turn to speak, or an item of the programme (domain M02).</summary>
/// <param name="Id">The turn's or the item's.</param>
/// <param name="MunicipalityNumber">Whose presentation it is; null when it is no municipality's.</param>
public sealed record Talk(Guid Id, string? Title, string? MunicipalityNumber);

public static class TalkReading
{
    extension(NetworkDb db)
    {
        /// <summary>Who speaks now: the one whose turn it is in what runs, else the item of the programme that runs; null between them.</summary>
        public async Task<Talk?> TalkNow(Guid gathering)
        {
            var running = await db.RunningIn(gathering);
            var turn = running is null ? null : await db.Set<Turn>().AsNoTracking().FirstOrDefaultAsync(each => each.ActivityId == running.Id && each.StartedAt != null && each.EndedAt == null);
            if (turn is not null) return new(turn.Id, turn.Title, turn.MunicipalityNumber);
            return await db.ItemRunningIn(gathering) is { Item: var item } ? new(item.Id, item.Title, item.MunicipalityNumber) : null;
        }

        /// <summary>A talk of the gathering that a phone names, also when it is over: what was begun then belongs to it. Null when there is no such talk here.</summary>
        public async Task<Talk?> TalkIn(Guid gathering, Guid id)
        {
            var here = db.Set<Activity>().Where(each => each.GatheringId == gathering).Select(each => each.Id);
            var turn = await db.Set<Turn>().AsNoTracking().FirstOrDefaultAsync(each => each.Id == id && here.Contains(each.ActivityId));
            if (turn is not null) return new(turn.Id, turn.Title, turn.MunicipalityNumber);
            return await db.ProgrammeItems.AsNoTracking().Where(each => each.Id == id && each.GatheringId == gathering).Select(each => new Talk(each.Id, each.Title, each.MunicipalityNumber)).FirstOrDefaultAsync();
        }
    }
}
