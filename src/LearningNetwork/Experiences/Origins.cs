using LearningNetwork.Activities;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Experiences;

/// <summary>The notes behind experiences, as far as each reader sees them where they were written.</summary>
public sealed class Origins(NetworkDb db, Entrance entrance)
{
    /// <param name="reader">Null for somebody who has not signed in, who sees where and when, and no text.</param>
    public async Task<IReadOnlyList<SourceView>> Of(Experience experience, Guid? reader)
    {
        var ids = experience.AllSources.Select(each => each.ContributionId).ToList();
        var activities = experience.AllSources.Select(each => each.ActivityId).Distinct().ToList();
        var there = await db.Contributions.Where(row => ids.Contains(row.Id) && row.RemovedAt == null).Select(row => row.Id).ToHashSetAsync();
        var written = await db.Activities.AsNoTracking().Include(each => each.Gathering).Where(each => activities.Contains(each.Id)).ToDictionaryAsync(each => each.Id, each => $"{each.Gathering.Title}, {each.Method.Name}");
        var notes = new Dictionary<Guid, string>();
        if (reader is { } person)
            foreach (var activity in activities) await Read(activity, person, notes);
        return [.. experience.AllSources.OrderBy(each => each.At).Select(each => new SourceView(each.At, written.GetValueOrDefault(each.ActivityId), there.Contains(each.ContributionId) ? notes.GetValueOrDefault(each.ContributionId) : null, !there.Contains(each.ContributionId)))];
    }

    /// <summary>What somebody sees in an activity; null where it is not there for them.</summary>
    public async Task<(Entered Hall, IReadOnlyList<NoteView> Notes)?> In(Guid activity, Guid person) =>
        await entrance.Enter(activity, person) is { } hall ? (hall, (await entrance.NotesOf(hall)).For(hall.Seeing)) : null;

    private async Task Read(Guid activity, Guid person, Dictionary<Guid, string> into)
    {
        if (await In(activity, person) is not { } seen) return;
        foreach (var note in seen.Notes) into[note.Contribution.Id] = note.Told;
    }
}
