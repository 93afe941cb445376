using LearningNetwork.Accounts;
using LearningNetwork.Gatherings;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using LearningNetwork.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace LearningNetwork.BrowserTests.Support;

/// <summary>A gathering of two days, with the items asked for on the first of them; Kari coordinates it and has signed in; Amina is a guest with a pass.</summary>
sealed class GatheringOfTwoDays
{
    public Gathering Gathering { get; private init; } = null!;
    public WayIn Kari { get; private set; } = null!;
    public WayIn Amina { get; private set; } = null!;

    public static async Task<GatheringOfTwoDays> Make(App app, params (string Title, int Minutes)[] items)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var network = new Network { Name = "Nytt Blikk", CreatedAt = now };
        var made = new GatheringOfTwoDays { Gathering = new() { Network = network, NetworkId = network.Id, Number = 5, Title = "Samling 5", Venue = "Kongsberg", CreatedAt = now } };
        made.Gathering.Days.AddRange([new() { Date = new(2020, 1, 29) }, new() { Date = new(2020, 1, 30) }]);
        foreach (var (i, item) in items.Index())
            made.Gathering.Items.Add(new() { GatheringId = made.Gathering.Id, DayId = made.Gathering.Days[0].Id, Title = item.Title, Minutes = item.Minutes, Position = i });
        await using var db = app.Services.GetRequiredService<Func<NetworkDb>>()();
        db.Add(made.Gathering);
        var kari = made.Enter(db, now);
        await db.SaveChangesAsync();
        made.Kari = WayIn.Of(app, kari.Id, "");
        return made;
    }

    /// <summary>From now on the page's browser is this person's.</summary>
    public static Task SignIn(IPage page, App app, WayIn way) => page.Context.AddCookiesAsync([new() { Name = way.Cookie, Value = way.Value, Url = app.Address.ToString() }]);

    private Person Enter(NetworkDb db, DateTime now)
    {
        var (kari, amina) = (new Person { Name = "Kari", CreatedAt = now }, new Person { Name = "Amina", CreatedAt = now });
        var (pass, token) = GuestPass.Issue(amina, now);
        Amina = WayIn.Guest(token);
        db.AddRange(kari, amina, pass, new Account { PersonId = kari.Id, UserName = $"{kari.Id}@example.no", Email = $"{kari.Id}@example.no", SecurityStamp = $"{kari.Id}" });
        db.Add(new Participation { NetworkId = Gathering.NetworkId, PersonId = kari.Id, Role = NetworkRole.Coordinator, From = now.AddDays(-1) });
        db.Add(new Attendance { GatheringId = Gathering.Id, PersonId = amina.Id, JoinedAt = now });
        return kari;
    }
}
