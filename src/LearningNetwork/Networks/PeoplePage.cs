using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Networks;

/// <summary>The people, in the order of their municipalities; <paramref name="Accounts"/> is empty for those who may not see e-mails.</summary>
public sealed record PeoplePage(Entrance Entrance, IReadOnlyDictionary<Guid, Account> Accounts, PersonForm Form)
{
    public IEnumerable<Participation> People =>
        Entrance.People.OrderByDescending(each => each.Leads).ThenBy(each => Entrance.Place(each.MunicipalityNumber)?.Position ?? int.MaxValue).ThenBy(each => each.Person.Name, StringComparer.CurrentCultureIgnoreCase);

    public Account? AccountOf(Participation participation) => Accounts.GetValueOrDefault(participation.PersonId);
}

public static class PeopleReading
{
    extension(NetworkDb db)
    {
        /// <summary>The page of a network's people, with e-mails for those who lead it.</summary>
        public async Task<PeoplePage> PeoplePage(Entrance entrance, PersonForm form)
        {
            var people = entrance.People.Select(each => each.PersonId).ToList();
            return new(entrance, entrance.Leads ? await db.Accounts.AsNoTracking().Where(each => people.Contains(each.PersonId)).ToDictionaryAsync(each => each.PersonId) : [], form);
        }
    }
}
