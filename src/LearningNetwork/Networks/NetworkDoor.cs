using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Networks;

/// <summary>A network, and the one who came in: their role here today, the leading one if they have several.</summary>
public sealed record Entrance(Network Network, Participation Reader, DateTime Now)
{
    public bool Leads => Reader.Leads;
    public IReadOnlyList<Membership> Members => Network.MembersAt(Now);
    public IReadOnlyList<Participation> People => Network.PeopleAt(Now);
    /// <summary>Also one that has left: people and work keep its name.</summary>
    public Membership? Place(string? number) => Network.Memberships.Find(each => each.MunicipalityNumber == number);
    public IReadOnlyList<Membership> Choices(string? already) => [.. Network.Memberships.Where(each => each.IsInForceAt(Now) || each.MunicipalityNumber == already).OrderBy(each => each.Position)];
    public Membership? Member(string? number) => Members.FirstOrDefault(each => each.MunicipalityNumber == number);
}

/// <summary>The only way a page finds a network: through the person. Not there, and not for this person, are both null.</summary>
public sealed class NetworkDoor(NetworkDb db, CurrentPerson person, TimeProvider time, NetworkFrame frame)
{
    public Guid Person => person.Id;
    public DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>For all who take part and have signed in. Also puts the network's name and menu round the page.</summary>
    /// <param name="section">The place in the menu of a page that has another address than it: "experiences".</param>
    public async Task<Entrance?> Enter(Guid id, string? section = null)
    {
        if (!person.HasAccount || await Whole.FirstOrDefaultAsync(each => each.Id == id) is not { } network) return null;
        var mine = network.PeopleAt(Now).Where(row => row.PersonId == person.Id).OrderByDescending(row => row.Leads).FirstOrDefault();
        return mine is null ? null : frame.Around(new(network, mine, Now), section);
    }

    /// <summary>For those who lead it.</summary>
    public async Task<Entrance?> Lead(Guid id) => await Enter(id) is { Leads: true } entrance ? entrance : null;

    private IQueryable<Network> Whole => db.Networks.AsSplitQuery()
        .Include(each => each.Memberships).ThenInclude(row => row.Municipality).Include(each => each.Participations).ThenInclude(row => row.Person);
}
