using LearningNetwork.Accounts;
using LearningNetwork.Activities;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Experiences.Curation;

/// <summary>Finds what waits in the networks that the person leads. Only what they may read is here, in titles and in counts.</summary>
public sealed class BenchReading(NetworkDb db, CurrentPerson person, NetworkDoor networks, Origins origins)
{
    private const int Most = 50, MostCompared = 200, MostActivities = 20;

    /// <summary>Null for somebody who leads no network today.</summary>
    public async Task<Bench?> Read()
    {
        var led = person.HasAccount ? await Led() : [];
        if (led.Count == 0) return null;
        var desk = new Desk(led, await PlacesIn(led), await db.CurationEntries.AsNoTracking().Where(each => led.Keys.Contains(each.NetworkId)).ToListAsync());
        List<BenchItem> items = [.. await Experiences(desk), .. await Offered(desk), .. await Harvests(desk)];
        return new([.. items.OrderBy(item => item.Kind).ThenByDescending(item => item.At)]);
    }

    private Task<Dictionary<Guid, string>> Led()
    {
        var now = networks.Now;
        return db.Set<Participation>().Where(Participation.Of(person.Id, now)).Where(row => row.Role == NetworkRole.Coordinator || row.Role == NetworkRole.Consultant)
            .Select(row => new { row.NetworkId, row.Network.Name }).Distinct().ToDictionaryAsync(each => each.NetworkId, each => each.Name);
    }

    private async Task<Dictionary<Guid, Places>> PlacesIn(Dictionary<Guid, string> led)
    {
        var places = new Dictionary<Guid, Places>();
        foreach (var network in led.Keys) places[network] = await db.PlacesIn(network);
        return places;
    }

    private async Task<IEnumerable<BenchItem>> Experiences(Desk desk)
    {
        var open = db.Experiences.AsNoTracking().AsSplitQuery().Include(each => each.Versions).Where(Experience.IsShared).Where(each => desk.Networks.Contains(each.NetworkId)).OrderByDescending(each => each.CreatedAt);
        var talked = await open.Include(each => each.Comments).ThenInclude(comment => comment.Replies).Where(each => each.Comments.Any(comment => comment.Reach == Reach.Network || comment.Reach == Reach.Public)).Take(MostCompared).ToListAsync();
        var untagged = await open.Where(each => each.Tags.Count == 0).Take(Most).ToListAsync();
        var reworded = await open.Include(each => each.Rewordings).Where(each => each.Rewordings.Any(rewording => rewording.Answer == null)).Take(Most).ToListAsync();
        return [
            .. talked.Select(each => (each, Waiting: each.Comments.Where(comment => comment.Reach >= Reach.Network && comment.State is CommentState.Open).ToList())).Where(each => each.Waiting.Count > 0)
                .Select(each => desk.Of(BenchKind.Comment, each.each, each.Waiting.Max(comment => comment.At)) with { Count = each.Waiting.Count }).Where(desk.IsOnIt),
            .. untagged.Select(each => desk.Of(BenchKind.Untagged, each, each.Newest.At)).Where(desk.IsOnIt),
            .. reworded.Select(each => desk.Of(BenchKind.AwaitsAnswer, each, each.OpenRewording!.At)),
            .. desk.Alike(await open.Take(MostCompared).ToListAsync()),
        ];
    }

    // What the person has written for a municipality: not sent yet, or waiting for its yes. Of the latter they know their own words only.
    private async Task<IEnumerable<BenchItem>> Offered(Desk desk)
    {
        var mine = await db.Experiences.AsNoTracking().AsSplitQuery().Include(each => each.Versions).Include(each => each.Consents)
            .Where(each => each.PersonId == person.Id && each.IsOnBehalf && (each.Reach == Reach.Writer || each.Reach == Reach.Municipality) && desk.Networks.Contains(each.NetworkId)).OrderByDescending(each => each.CreatedAt).Take(Most).ToListAsync();
        return mine.Select(each => desk.Of(each.Reach is Reach.Writer ? BenchKind.Draft : BenchKind.AwaitsConsent, each, each.CreatedAt) with { Title = each.Versions.Where(version => version.PersonId == person.Id).MaxBy(version => version.Number)!.Title });
    }

    private async Task<IEnumerable<BenchItem>> Harvests(Desk desk)
    {
        var closed = await db.Activities.AsNoTracking().Include(each => each.Gathering).Include(each => each.Closures).Where(each => desk.Networks.Contains(each.Gathering.NetworkId) && each.Closures.Any(closure => closure.ReopenedAt == null))
            .OrderByDescending(each => each.CreatedAt).Take(MostActivities).ToListAsync();
        var items = new List<BenchItem>();
        foreach (var activity in closed)
        {
            var item = new BenchItem(BenchKind.Harvest, activity.Id, $"{activity.Method.Name}, {activity.Gathering.Title}", activity.Gathering.NetworkId, desk.NameOf(activity.Gathering.NetworkId), activity.Closures.Max(each => each.At));
            if (desk.IsOnIt(item) && await Fresh(activity.Id) is > 0 and var count) items.Add(item with { Count = count });
        }
        return items;
    }

    /// <summary>Notes that could become experiences and have not.</summary>
    private async Task<int> Fresh(Guid activity)
    {
        if (await origins.In(activity, person.Id) is not { } seen) return 0;
        var used = await db.ExperienceSources.Where(each => each.ActivityId == activity).Select(each => each.ContributionId).ToHashSetAsync();
        return seen.Notes.Count(note => HarvestPanel.MayBecome(note) && !used.Contains(note.Contribution.Id));
    }
}
