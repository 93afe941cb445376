using LearningNetwork.Accounts;
using LearningNetwork.Activities;
using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Demo;

/// <summary>
/// The demo network, loaded once where the setting <c>Demo</c> is on (it is in Development): Nytt Blikk BTV 2 with its fifth gathering as in domain §2.2–2.3.
/// People are samples with first names only; what they have written is invented and says so.
/// </summary>
public sealed class DemoNetwork(IConfiguration settings, UserManager<Account> accounts, TimeProvider time) : IAtStart
{
    public const string Name = "Nytt Blikk BTV 2";
    public const string Password = "nytt-blikk-demo";

    public int Order => 10;

    public async Task Run(NetworkDb db)
    {
        if (!settings.GetValue("Demo", false) || await db.Networks.AnyAsync(network => network.Name == Name)) return;
        var now = time.GetUtcNow().UtcDateTime;
        var network = DemoPlaces.Network(now);
        var gathering = DemoGathering.Fifth(network, now);
        var cafe = new DemoCafe(gathering, network, now);
        db.AddRange(network, gathering);
        db.AddRange(DemoWords.Of(network, now));
        await db.SaveChangesAsync();
        gathering.Publications.Add(gathering.Publish(network.Participations[0].Person.Id, now, 1));
        db.Add(cafe.Activity);
        db.AddRange(Waiting(gathering, now));
        await db.SaveChangesAsync();
        db.AddRange(cafe.Notes());
        await db.SaveChangesAsync();
        await cafe.Count(db);
        await SignIns(db, network, now);
    }

    // Day 2 as its programme says, ready to start; what continues earlier work runs in that.
    private static IEnumerable<Activity> Waiting(Gathering gathering, DateTime now)
    {
        var library = MethodLibrary.Load();
        return gathering.Items.Where(item => item is { MethodKey: not (null or "cafe-dialog"), ContinuesId: null })
            .Select((item, i) => Activity.Of(library.Find(item.MethodKey!)!, gathering.Id, item.Id, now.AddMilliseconds(i + 1)));
    }

    private async Task SignIns(NetworkDb db, Network network, DateTime now)
    {
        foreach (var (person, email) in DemoPlaces.Leaders(network))
            await accounts.CreateAsync(new() { UserName = email, Email = email, EmailConfirmed = true, PersonId = person.Id }, Password);
        var administrator = new Person { Name = "Astrid", CreatedAt = now };
        db.Add(administrator);
        db.Add(new Administration { PersonId = administrator.Id, From = now });
        await db.SaveChangesAsync();
        await accounts.CreateAsync(new() { UserName = "astrid@example.no", Email = "astrid@example.no", EmailConfirmed = true, PersonId = administrator.Id }, Password);
    }
}
