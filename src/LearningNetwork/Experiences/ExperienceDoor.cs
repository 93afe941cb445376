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

    private async Task<IReadOnlyList<Experience>> SeeAlso(Experience experience, Reader reader)
    {
        var others = await db.CurationEntries.Where(each => each.Act == CurationAct.Linked && (each.Subject == experience.Id || each.Other == experience.Id)).Select(each => each.Subject == experience.Id ? each.Other!.Value : each.Subject).ToListAsync();
        return others.Count == 0 ? [] : await Listed.Where(each => others.Contains(each.Id) && each.NetworkId == experience.NetworkId).Where(Experience.ReadableBy(reader)).ToListAsync();
    }

    private IQueryable<Experience> Listed => db.Experiences.AsNoTracking().AsSplitQuery().Include(each => each.Versions).Include(each => each.Trials).Include(each => each.Tags);

    private IQueryable<Experience> Whole => db.Experiences.Include(each => each.Versions).ThenInclude(version => version.Person).Include(each => each.Consents).Include(each => each.Sources).Include(each => each.Trials).Include(each => each.Tags)
        .Include(each => each.Rewordings).ThenInclude(rewording => rewording.Person).Include(each => each.Comments).ThenInclude(comment => comment.Person).Include(each => each.Comments).ThenInclude(comment => comment.Replies).ThenInclude(reply => reply.Person).AsSplitQuery();
}
