using LearningNetwork.Activities;
using LearningNetwork.Gatherings;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Experiences.Curation;

/// <summary>Everything those who lead have done with a network's experiences: put aside, linked, proposed other words and what was answered. The newest first.</summary>
public sealed class CurationLog(NetworkDb db)
{
    public async Task<IReadOnlyList<CurationLine>> Of(Guid network)
    {
        var titles = await db.Experiences.AsNoTracking().Where(Experience.IsShared).Where(each => each.NetworkId == network).Select(each => new { each.Id, each.Versions.OrderByDescending(version => version.Number).First().Title }).ToDictionaryAsync(each => each.Id, each => each.Title);
        var entries = await db.CurationEntries.AsNoTracking().Where(each => each.NetworkId == network).Select(each => new { each.At, each.Person.Name, each.Act, each.Subject, each.Other, each.Why }).ToListAsync();
        var rewordings = await db.Set<Rewording>().AsNoTracking().Include(each => each.Person).Where(each => titles.Keys.Contains(each.ExperienceId)).ToListAsync();
        // The title of what has been withdrawn is no longer theirs to read; that it was on the bench is.
        string Title(Guid id) => titles.GetValueOrDefault(id, "–");
        return [.. entries.Select(each => new CurationLine(each.At, each.Name, $"Act.{each.Act}", each.Other is { } other ? $"{Title(each.Subject)} / {Title(other)}" : Title(each.Subject), each.Why))
            .Concat(rewordings.Select(each => new CurationLine(each.At, each.Person.Name, "Act.Reworded", Title(each.ExperienceId), each.Why)))
            .Concat(rewordings.Where(each => each.Answer is not null).Select(each => new CurationLine(each.Answer!.At, "", $"Act.{each.Answer.Outcome}", Title(each.ExperienceId), each.Answer.Reason)))
            .OrderByDescending(line => line.At)];
    }

    /// <summary>It is an experience or an activity of this network.</summary>
    public async Task<bool> Knows(Guid network, Guid subject) =>
        await db.Experiences.Where(Experience.IsShared).AnyAsync(each => each.Id == subject && each.NetworkId == network) || await db.Activities.AnyAsync(each => each.Id == subject && each.Gathering.NetworkId == network);
}

/// <param name="Who">Empty for the municipality's answers: who answered there is theirs.</param>
/// <param name="Act">The key of a text.</param>
public sealed record CurationLine(DateTime At, string Who, string Act, string Title, string? Why);
