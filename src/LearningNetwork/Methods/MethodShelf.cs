using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Methods;

/// <summary>What a network can choose among: the library, and what it has made its own. The caller has found the network through the person.</summary>
public sealed class MethodShelf(NetworkDb db, MethodLibrary library, IMethodUses uses)
{
    /// <summary>The network's own first.</summary>
    public async Task<IReadOnlyList<Method>> All(Guid network) => [.. (await db.EditionsIn(network)).Select(each => each.Method), .. library.All];

    public async Task<Method?> Find(Guid network, string key) => library.Find(key) ?? (await db.EditionOf(network, key))?.Method;

    public bool IsOwn(Method method) => library.Find(method.Key) is null;

    /// <summary>Who saved the newest version of the network's own method; null for one of the library.</summary>
    public async Task<MethodSaving?> Saved(Guid network, string key) =>
        await db.EditionOf(network, key) is { } edition ? new((await db.People.Where(person => person.Id == edition.By).Select(person => person.Name).FirstOrDefaultAsync()) ?? "", edition.At, await uses.Keeping(network, key, edition.Version)) : null;

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

/// <summary>A version was saved.</summary>
/// <param name="By">A name; empty for somebody who has been forgotten.</param>
/// <param name="Kept">What has begun with an older version, and keeps it.</param>
public sealed record MethodSaving(string By, DateTime At, IReadOnlyList<MethodUse> Kept);
