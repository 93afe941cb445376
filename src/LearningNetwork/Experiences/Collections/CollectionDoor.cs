using LearningNetwork.Accounts;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Experiences.Collections;

/// <summary>The only way a page finds a collection: through the person. Not there and not for this person are both null.</summary>
public sealed class CollectionDoor(NetworkDb db, CurrentPerson person, NetworkDoor networks)
{
    private const string Section = "experiences";

    public Guid Person => person.Id;
    public DateTime Now => networks.Now;

    /// <summary>A network's collections that the person may read, the newest first.</summary>
    public async Task<CollectionList?> In(Guid network)
    {
        if (await networks.Enter(network, Section) is not { } found) return null;
        var reader = Reader.Of(person.Id, found);
        var all = await db.Collections.AsNoTracking().AsSplitQuery().Include(each => each.Openings).Include(each => each.Parts).Where(each => each.NetworkId == network).OrderByDescending(each => each.CreatedAt).ToListAsync();
        return new(network, reader, [.. all.Where(each => each.MayRead(reader))]);
    }

    /// <summary>To be read, and by those who lead to be changed. Somebody who has not signed in finds what is open to everyone.</summary>
    public async Task<CollectionPage?> Find(Guid id)
    {
        if (await db.Collections.AsSplitQuery().Include(each => each.Parts).Include(each => each.Openings).FirstOrDefaultAsync(each => each.Id == id) is not { } collection) return null;
        var reader = Reader.Of(person.IdOrNull, await networks.Enter(collection.NetworkId, Section));
        if (!collection.MayRead(reader)) return null;
        var wanted = collection.Parts.Select(part => part.ExperienceId).OfType<Guid>().ToList();
        var merged = await db.Mergers.Where(each => wanted.Contains(each.ExperienceId)).ToDictionaryAsync(each => each.ExperienceId, each => each.IntoId);
        var now = wanted.Concat(merged.Values).ToList();
        var readable = await Of(collection.NetworkId, reader).Where(each => now.Contains(each.Id)).ToDictionaryAsync(each => each.Id);
        foreach (var (taken, into) in merged)
            if (readable.TryGetValue(into, out var there)) readable[taken] = there;
        return new(collection, reader, readable, await db.PlacesIn(collection.NetworkId));
    }

    /// <summary>What may be put into a collection: what its owner has opened to the network or further.</summary>
    public Task<List<Experience>> Choices(CollectionPage page) =>
        Of(page.Collection.NetworkId, page.Reader).Where(Experience.IsShared).OrderByDescending(each => each.CreatedAt).Take(CollectionPage.MostChoices).ToListAsync();

    private IQueryable<Experience> Of(Guid network, Reader reader) =>
        db.Experiences.AsNoTracking().Include(each => each.Versions).Where(each => each.NetworkId == network).Where(Experience.ReadableBy(reader));
}

public sealed record CollectionList(Guid Network, Reader Reader, IReadOnlyList<Collection> All);

/// <summary>A collection as one reader sees it.</summary>
/// <param name="Readable">The experiences in it that this reader may read now.</param>
public sealed record CollectionPage(Collection Collection, Reader Reader, IReadOnlyDictionary<Guid, Experience> Readable, Places Places)
{
    public const int MostChoices = 200;

    public string Address => $"/collections/{Collection.Id}";
    public string Back => $"/networks/{Collection.NetworkId}/collections";
    public CollectionForm Form { get => field ??= CollectionForm.Of(Collection); init; }
    public IReadOnlyList<Experience> Choices { get; init; } = [];

    public Experience? ExperienceIn(Guid? id) => id is { } known ? Readable.GetValueOrDefault(known) : null;
}
