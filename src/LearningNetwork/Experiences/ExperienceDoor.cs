using LearningNetwork.Accounts;
using LearningNetwork.Experiences.Curation;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Experiences;

/// <summary>The only way a page finds an experience: through the person. Not there and not for this person are both null.</summary>
public sealed class ExperienceDoor(NetworkDb db, CurrentPerson person, NetworkDoor networks, Origins origins)
{
    private const string Section = "experiences";

    public Guid Person => person.Id;
    public DateTime Now => networks.Now;

    /// <summary>The log of a network that the person takes part in.</summary>
    public async Task<ExperienceList?> In(Guid network)
    {
        if (await networks.Enter(network, Section) is not { } found) return null;
        var reader = Reader.Of(Person, found);
        var all = await Listed.Where(each => each.NetworkId == network).Where(Experience.ReadableBy(reader)).OrderByDescending(each => each.CreatedAt).ToListAsync();
        return new(found, reader, all);
    }

    /// <summary>One that the person may read, to be changed. Somebody who has not signed in finds what is open to everyone.</summary>
    public async Task<ExperiencePage?> Find(Guid id)
    {
        if (await Whole.FirstOrDefaultAsync(each => each.Id == id) is not { } experience) return null;
        var reader = Reader.Of(person.IdOrNull, await networks.Enter(experience.NetworkId, Section));
        if (!experience.MayRead(reader)) return null;
        return new(experience, reader, await db.PlacesIn(experience.NetworkId)) { Network = await db.Networks.Where(each => each.Id == experience.NetworkId).Select(each => each.Name).FirstAsync(), Sources = await origins.Of(experience, person.IdOrNull), SeeAlso = await SeeAlso(experience, reader) };
    }

    /// <summary>Where an experience that has been taken into another is read now; null where it has not, and for those who may not read it there.</summary>
    public async Task<ExperiencePage?> Merged(Guid id) =>
        await db.Mergers.Where(each => each.ExperienceId == id).Select(each => (Guid?)each.IntoId).FirstOrDefaultAsync() is { } into ? await Find(into) : null;

    /// <summary>Those of the same municipality that may be made one with it by this reader.</summary>
    public async Task<IReadOnlyList<Experience>> Beside(ExperiencePage page)
    {
        var (network, municipality) = (page.Experience.NetworkId, page.Experience.MunicipalityNumber);
        var all = await Listed.Where(each => each.NetworkId == network && each.MunicipalityNumber == municipality).Where(Experience.ReadableBy(page.Reader)).OrderByDescending(each => each.CreatedAt).ToListAsync();
        return [.. all.Where(each => page.Experience.MayMerge(each, page.Reader))];
    }

    private async Task<IReadOnlyList<Experience>> SeeAlso(Experience experience, Reader reader)
    {
        var others = await db.CurationEntries.Where(each => each.Act == CurationAct.Linked && (each.Subject == experience.Id || each.Other == experience.Id)).Select(each => each.Subject == experience.Id ? each.Other!.Value : each.Subject).ToListAsync();
        var (id, before) = (experience.Id, experience.DividedFromId);
        return await Listed.Where(each => each.NetworkId == experience.NetworkId && (others.Contains(each.Id) || each.Id == before || each.DividedFromId == id)).Where(Experience.ReadableBy(reader)).ToListAsync();
    }

    private IQueryable<Experience> Listed => db.Experiences.AsNoTracking().AsSplitQuery().Include(each => each.Versions).Include(each => each.Trials).Include(each => each.Tags).Include(each => each.TakenIn).ThenInclude(merger => merger.Experience).ThenInclude(taken => taken.Trials);

    private IQueryable<Experience> Whole => db.Experiences.Include(each => each.Versions).ThenInclude(version => version.Person).Include(each => each.Consents).Include(each => each.Sources).Include(each => each.Trials).Include(each => each.Tags).Include(each => each.Files).Include(each => each.Merger)
        .Include(each => each.TakenIn).ThenInclude(merger => merger.Experience).ThenInclude(taken => taken.Versions).Include(each => each.TakenIn).ThenInclude(merger => merger.Experience).ThenInclude(taken => taken.Sources).Include(each => each.TakenIn).ThenInclude(merger => merger.Experience).ThenInclude(taken => taken.Trials)
        .Include(each => each.Rewordings).ThenInclude(rewording => rewording.Person).Include(each => each.Comments).ThenInclude(comment => comment.Person).Include(each => each.Comments).ThenInclude(comment => comment.Replies).ThenInclude(reply => reply.Person).AsSplitQuery();
}
