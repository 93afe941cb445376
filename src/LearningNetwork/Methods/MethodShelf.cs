using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Methods;

/// <summary>What a network can choose among: the library, and what it has made its own. The caller has found the network through the person.</summary>
public sealed class MethodShelf(NetworkDb db, MethodLibrary library, IMethodUses uses)
{
    /// <summary>The network's own first.</summary>
    public async Task<IReadOnlyList<Method>> All(Guid network) => (await Whole(network)).Methods;

    /// <summary>All, and the network's own that cannot run as they were saved: the rules have become stricter since.</summary>
    public async Task<(IReadOnlyList<Method> Methods, IReadOnlyList<MethodEdition> Unusable)> Whole(Guid network)
    {
        var own = await db.EditionsIn(network);
        return ([.. own.Select(each => each.Usable).OfType<Method>(), .. library.All], own.FindAll(each => each.Usable is null));
    }

    public async Task<Method?> Find(Guid network, string key) => library.Find(key) ?? (await db.EditionOf(network, key))?.Usable;

    public bool IsOwn(Method method) => library.Find(method.Key) is null;

    /// <summary>How the network's own method came to be; null for one of the library.</summary>
    public async Task<MethodSaving?> Saved(Guid network, string key)
    {
        var people = db.People;
        var all = await db.MethodEditions.Where(each => each.NetworkId == network && each.Key == key).OrderByDescending(each => each.Version)
            .Select(each => new MethodVersion(each.Version, people.Where(person => person.Id == each.By).Select(person => person.Name).FirstOrDefault() ?? "", each.At)).ToListAsync();
        return all.Count == 0 ? null : new(all, await uses.Keeping(network, key, all[0].Version));
    }

    /// <summary>The method as the form has it: the next version of the network's own, or the first of a copy with a key nobody has. Not saved.</summary>
    /// <exception cref="MethodFileException">It cannot run so.</exception>
    public async Task<Method> Adapt(Guid network, Method from, MethodForm form)
    {
        var (key, version) = IsOwn(from) ? (from.Key, from.Version + 1) : (await FreeKey(network, from.Key), 1);
        var text = from.Adapted(form, key, version);
        if (text.Length > MethodEdition.LongestText) throw new MethodFileException([new(key + ".yaml", 0, "length", $"is longer than {MethodEdition.LongestText} characters")]);
        return MethodReader.Read(text, key + ".yaml");
    }

    /// <summary>Saves a version, and gives it to what has not begun; false, with nothing saved, where somebody saved that version in the same moment.</summary>
    public async Task<bool> Save(MethodEdition edition)
    {
        if (await db.EditionOf(edition.NetworkId, edition.Key) is { } before) await uses.Renew(edition.NetworkId, before.Method, edition.Method);
        db.Add(edition);
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateConcurrencyException) // something began, or was made ready, in the same moment: it is asked again
        {
            db.ChangeTracker.Clear();
            return await Save(edition);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (await db.EditionOf(edition.NetworkId, edition.Key) is { } newest && newest.Version >= edition.Version) return false;
            throw;
        }
    }

    private async Task<string> FreeKey(Guid network, string key)
    {
        var taken = await db.MethodEditions.Where(each => each.NetworkId == network && each.Version == 1).Select(each => each.Key).ToHashSetAsync();
        return Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? $"{key}-egen" : $"{key}-egen-{n}").First(each => !taken.Contains(each) && library.Find(each) is null);
    }
}

/// <summary>How a network's own method came to be.</summary>
/// <param name="Versions">The newest first; at least one.</param>
/// <param name="Kept">What has begun with an older version, and keeps it.</param>
public sealed record MethodSaving(IReadOnlyList<MethodVersion> Versions, IReadOnlyList<MethodUse> Kept)
{
    public MethodVersion Newest => Versions[0];
}

/// <summary>A version was saved.</summary>
/// <param name="By">A name; empty for somebody who has been forgotten.</param>
public sealed record MethodVersion(int Version, string By, DateTime At);
