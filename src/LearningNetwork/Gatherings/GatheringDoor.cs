using LearningNetwork.Accounts;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Gatherings;

/// <summary>The only way a page finds a gathering: through the person. Not there and not for this person are both null.</summary>
public sealed class GatheringDoor(NetworkDb db, CurrentPerson person, TimeProvider time, GatheringFrame frame)
{
    public Guid Person => person.Id;
    public DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>A gathering that the person leads, with its programme.</summary>
    public async Task<Gathering?> Leading(Guid gathering) => await frame.Around(await Led.FirstOrDefaultAsync(each => each.Id == gathering));

    /// <summary>The gathering that a day is one of.</summary>
    public async Task<Gathering?> LeadingDay(Guid day) => await frame.Around(await Led.FirstOrDefaultAsync(each => each.Days.Any(its => its.Id == day)));

    /// <summary>The gathering that an item is in the programme of.</summary>
    public async Task<Gathering?> LeadingItem(Guid item) => await frame.Around(await Led.FirstOrDefaultAsync(each => each.Items.Any(its => its.Id == item)));

    /// <summary>A gathering that the person may open, with its days, and whether they lead it.</summary>
    public async Task<(Gathering Gathering, bool Leads)?> Open(Guid id)
    {
        var open = db.Gatherings.OpenTo(person.Id, Now).Include(each => each.Network).Include(each => each.Days);
        if (await frame.Around(await open.FirstOrDefaultAsync(each => each.Id == id)) is not { } gathering) return null;
        return (gathering, await db.Gatherings.LedBy(person.Id, Now).AnyAsync(each => each.Id == id));
    }

    /// <summary>A network the person has a role in, and whether they lead it.</summary>
    public Task<Entrance?> Network(Guid id) => frame.Enter(id);

    private IQueryable<Gathering> Led => db.Gatherings.LedBy(person.Id, Now).WithProgramme();
}
