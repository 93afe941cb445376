using LearningNetwork.Accounts;
using LearningNetwork.Activities;
using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Load.Servers;

/// <summary>A network with its coordinator, a gathering with a code, and an activity of a method: what a hall needs before the phones come.</summary>
/// <param name="Code">Lets phones in.</param>
/// <param name="Cell">Where posts are written.</param>
/// <param name="Municipalities">Their numbers, in the network's order.</param>
public sealed record Venue(Guid Activity, Guid Gathering, string Code, string Cell, IReadOnlyList<string> Municipalities)
{
    /// <summary>How the coordinator signs in.</summary>
    public const string Email = "kari@example.no", Password = "en-hall-med-mange";

    /// <summary>Puts it all in a database whose tables and municipalities are there. The activity has not started.</summary>
    public static async Task<Venue> Build(NetworkDb db, Method method, int municipalities, string cell)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var numbers = await db.Municipalities.OrderBy(each => each.Number).Select(each => each.Number).Take(municipalities).ToListAsync();
        var coordinator = new Person { Name = "Kari", CreatedAt = now };
        var network = NetworkOf(coordinator, numbers, now);
        var gathering = new Gathering { NetworkId = network.Id, Number = 1, Title = "Samling 1", Venue = "Storsalen", CreatedAt = now };
        gathering.Days.Add(new() { GatheringId = gathering.Id, Date = DateOnly.FromDateTime(now) });
        gathering.JoinCodes.Add(JoinCode.Make(gathering.Id, now));
        var activity = Activities.Activity.Of(method, gathering.Id, item: null, now);
        db.AddRange(AccountOf(coordinator), network, gathering, activity);
        await db.SaveChangesAsync();
        return new(activity.Id, gathering.Id, gathering.Code!.Code, cell, numbers);
    }

    private static Account AccountOf(Person person)
    {
        var account = new Account { Person = person, UserName = Email, NormalizedUserName = Email.ToUpperInvariant(), Email = Email, NormalizedEmail = Email.ToUpperInvariant(), SecurityStamp = $"{Guid.CreateVersion7():N}" };
        account.PasswordHash = new PasswordHasher<Account>().HashPassword(account, Password);
        return account;
    }

    private static Network NetworkOf(Person coordinator, IReadOnlyList<string> numbers, DateTime now)
    {
        var network = new Network { Name = "Lastnettverket", Theme = "Heltidskultur", CreatedAt = now };
        foreach (var (position, number) in numbers.Index())
            network.Memberships.Add(new() { NetworkId = network.Id, MunicipalityNumber = number, Initials = $"{(char)('A' + position / 10)}{position % 10}", Hue = 1 + position % 12, Position = position, From = now });
        network.Participations.Add(new() { NetworkId = network.Id, Person = coordinator, Role = NetworkRole.Coordinator, MunicipalityNumber = numbers[0], OrganisationalRole = OrganisationalRole.LeaderLevel2, From = now });
        return network;
    }
}
