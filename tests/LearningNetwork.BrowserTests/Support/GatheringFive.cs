using LearningNetwork.Accounts;
using LearningNetwork.Demo;
using LearningNetwork.Gatherings;
using LearningNetwork.Platform.Data;
using LearningNetwork.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.BrowserTests.Support;

/// <summary>Gathering 5 as its programme says (domain §2.2–2.3), before anything has begun: Kari coordinates and has signed in, and the seven municipalities' people are there.</summary>
sealed record GatheringFive(Guid Id, string Code, WayIn Kari)
{
    public static async Task<GatheringFive> Make(App app)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var network = DemoPlaces.Network(now);
        var gathering = DemoGathering.Fifth(network, now);
        var kari = network.Participations.Single(each => each.Person.Name == "Kari").Person;
        await using var db = app.Services.GetRequiredService<Func<NetworkDb>>()();
        db.AddRange(network, gathering, new Account { PersonId = kari.Id, UserName = $"{kari.Id}@example.no", Email = $"{kari.Id}@example.no", SecurityStamp = $"{kari.Id}" });
        await db.SaveChangesAsync();
        gathering.Publications.Add(gathering.Publish(kari.Id, now, 1));
        await db.SaveChangesAsync();
        return new(gathering.Id, gathering.JoinCodes[0].Code, WayIn.Of(app, kari.Id, ""));
    }
}
