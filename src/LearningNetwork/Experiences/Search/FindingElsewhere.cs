using LearningNetwork.Activities;
using LearningNetwork.Experiences.Collections;
using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Experiences.Search;

/// <summary>What is found besides experiences, each through its own door: collections, gatherings, methods for those who lead, and one's own notes. They are few for each person, and lie in no index.</summary>
public sealed class FindingElsewhere(NetworkDb db, MethodShelf shelf, TimeProvider time)
{
    public const int MostOfEach = 5;
    private const int MostNotes = 2000;

    public async Task<IReadOnlyList<FoundElsewhere>> Find(SearchWords words, Guid? person, IReadOnlyList<Participation> roles)
    {
        var found = new List<FoundElsewhere>();
        found.AddRange(Those(words, (await Collections(person, roles, withParts: true)).Select(each => ("Collection", $"/collections/{each.Id}", each.Title, string.Join('\n', each.InOrder.Select(part => part.Text).Prepend(each.Lead))))));
        if (person is not { } reader) return found;
        found.AddRange(await Gatherings(words, reader));
        if (roles.FirstOrDefault(role => role.Leads) is { } leads) found.AddRange(await Methods(words, leads.NetworkId));
        found.AddRange(await Notes(words, reader));
        return found;
    }

    /// <summary>The titles of collections that hold every word.</summary>
    public async Task<IEnumerable<string>> Collections(SearchWords words, Guid? person, IReadOnlyList<Participation> roles) =>
        (await Collections(person, roles, withParts: false)).Select(each => each.Title).Where(words.AreIn).Take(MostOfEach);

    private async Task<IEnumerable<Collection>> Collections(Guid? person, IReadOnlyList<Participation> roles, bool withParts)
    {
        var mine = roles.Select(role => role.NetworkId).ToList();
        IQueryable<Collection> near = db.Collections.AsNoTracking().AsSplitQuery().Include(each => each.Openings).Where(each => mine.Contains(each.NetworkId) || each.Openings.Any(opening => opening.To == Reach.Public)).OrderByDescending(each => each.CreatedAt);
        var all = await (withParts ? near.Include(each => each.Parts) : near).ToListAsync();
        Reader ReaderIn(Guid network) => roles.FirstOrDefault(role => role.NetworkId == network) is { } role ? new(role.PersonId, role.MunicipalityNumber, role.Role) : new(person ?? Guid.Empty, null, null);
        return all.Where(each => each.MayRead(ReaderIn(each.NetworkId)));
    }

    private async Task<IEnumerable<FoundElsewhere>> Gatherings(SearchWords words, Guid person)
    {
        var all = await db.Gatherings.AsNoTracking().OpenTo(person, time.GetUtcNow().UtcDateTime).OrderByDescending(each => each.CreatedAt).Select(each => new { each.Id, each.Title, each.ThemeQuestion, each.Venue }).ToListAsync();
        return Those(words, all.Select(each => ("Gathering", $"/gatherings/{each.Id}", each.Title, $"{each.ThemeQuestion}\n{each.Venue}")));
    }

    private async Task<IEnumerable<FoundElsewhere>> Methods(SearchWords words, Guid network) =>
        Those(words, (await shelf.All(network)).Select(each => ("Method", $"/networks/{network}/methods/{each.Key}", each.Name.ToString(), each.Purpose.ToString())));

    private async Task<IEnumerable<FoundElsewhere>> Notes(SearchWords words, Guid person)
    {
        var all = await db.Contributions.AsNoTracking().Where(each => each.PersonId == person && each.RemovedAt == null && each.Text != null).OrderByDescending(each => each.CreatedAt).Take(MostNotes).Select(each => new { each.ActivityId, each.Text }).ToListAsync();
        return Those(words, all.Select(each => ("Note", $"/activities/{each.ActivityId}", "", each.Text!.Replace(Row.Separator, '\n'))));
    }

    private static IEnumerable<FoundElsewhere> Those(SearchWords words, IEnumerable<(string Kind, string Address, string Title, string Text)> all) =>
        all.Where(each => words.AreIn($"{each.Title}\n{each.Text}")).Take(MostOfEach).Select(each => new FoundElsewhere(each.Kind, each.Address, Excerpt.Of(Term.Clean(each.Title), words), Excerpt.Of(Term.Clean(each.Text), words)));
}
