using LearningNetwork.Accounts;
using LearningNetwork.Gatherings;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace LearningNetwork.BrowserTests.Support;

/// <summary>A gathering of two days with an empty programme; Kari coordinates it and Amina is a guest. Each has a pass to come in by.</summary>
sealed class GatheringOfTwoDays
{
    public Gathering Gathering { get; private init; } = null!;
    public string Kari { get; private set; } = "";
    public string Amina { get; private set; } = "";

    public static async Task<GatheringOfTwoDays> Make(App app)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var network = new Network { Name = "Nytt Blikk", CreatedAt = now };
        var made = new GatheringOfTwoDays { Gathering = new() { Network = network, NetworkId = network.Id, Number = 5, Title = "Samling 5", Venue = "Kongsberg", CreatedAt = now } };
        made.Gathering.Days.AddRange([new() { Date = new(2020, 1, 29) }, new() { Date = new(2020, 1, 30) }]);
        await using var db = app.Services.GetRequiredService<Func<NetworkDb>>()();
        db.Add(made.Gathering);
        made.Enter(db, now);
        await db.SaveChangesAsync();
        return made;
    }

    /// <summary>From now on the page's browser is this person's.</summary>
    public static Task SignIn(IPage page, App app, string pass) => page.Context.AddCookiesAsync([new() { Name = "ln-pass", Value = pass, Url = app.Address.ToString() }]);

    private void Enter(NetworkDb db, DateTime now)
    {
        var (kari, amina) = (new Person { Name = "Kari", CreatedAt = now }, new Person { Name = "Amina", CreatedAt = now });
        var (karis, aminas) = (GuestPass.Issue(kari, now), GuestPass.Issue(amina, now));
        (Kari, Amina) = (karis.Token, aminas.Token);
        db.AddRange(kari, amina, karis.Pass, aminas.Pass);
        db.Add(new Participation { NetworkId = Gathering.NetworkId, PersonId = kari.Id, Role = NetworkRole.Coordinator, From = now.AddDays(-1) });
        db.Add(new Attendance { GatheringId = Gathering.Id, PersonId = amina.Id, JoinedAt = now });
    }
}
