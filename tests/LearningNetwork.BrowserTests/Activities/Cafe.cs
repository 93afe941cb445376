using LearningNetwork.Accounts;
using LearningNetwork.Activities;
using LearningNetwork.BrowserTests.Support;
using LearningNetwork.Gatherings;
using LearningNetwork.Platform.Data;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.BrowserTests.Activities;

/// <summary>The demo network's café, in round 1, in an application of its own; Amina from Lier is a guest at somebody's table.</summary>
public sealed class Cafe : IAsyncLifetime
{
    public const string Guest = "Amina";

    public App App { get; } = new();
    public Guid Id { get; private set; }
    public string Address => $"/activities/{Id}";

    public async Task InitializeAsync()
    {
        await using var db = Open();
        Id = await db.Activities.Where(each => each.MethodKey == "cafe-dialog").Select(each => each.Id).SingleAsync();
        await GoesTo("runde-1");
    }

    public async Task DisposeAsync() => await App.DisposeAsync();

    /// <summary>What is on the disk with this text, whoever wrote it; without those that were deleted.</summary>
    public async Task<List<Contribution>> Saved(string text)
    {
        await using var db = Open();
        return await db.Contributions.AsNoTracking().Where(each => each.ActivityId == Id && each.Text == text).ToListAsync();
    }

    /// <summary>The texts of inputs to a host that begin like this, in the order of the page.</summary>
    public async Task<List<string>> Inputs(string start)
    {
        await using var db = Open();
        return await db.Contributions.AsNoTracking().Where(each => each.ActivityId == Id && each.Cell == "innspill" && each.Text!.StartsWith(start)).OrderBy(each => each.CreatedAt).ThenBy(each => each.Id).Select(each => each.Text!).ToListAsync();
    }

    /// <summary>Somebody gives their host many inputs, past the browser and the pace of one person.</summary>
    public async Task Writes(string name, IEnumerable<string> inputs)
    {
        await using var scope = App.Services.CreateAsyncScope();
        await using var db = Open();
        var person = await db.Set<Person>().Where(each => each.Name == name).Select(each => each.Id).FirstAsync();
        var entered = (await scope.ServiceProvider.GetRequiredService<Entrance>().Enter(Id, person))!;
        var writer = App.Services.GetRequiredService<ContributionWriter>();
        await Task.WhenAll(inputs.Select(text => writer.Write(entered.Activity.Accept(new(Guid.CreateVersion7(), "innspill", text), entered.Viewer, null, TimeProvider.System.GetUtcNow().UtcDateTime))));
    }

    /// <summary>Puts people at the guest's table in round 1.</summary>
    public async Task Gathers(IReadOnlyCollection<string> names)
    {
        var table = await TableOf(Guest, 1);
        await using var db = Open();
        foreach (var seat in await db.Set<Seat>().Where(seat => seat.ActivityId == Id && seat.Round == 1 && names.Contains(seat.Person.Name)).ToListAsync()) seat.TableId = table!.Value;
        await db.SaveChangesAsync();
        await Changes((activity, _, _) => activity.Version = Guid.CreateVersion7());
    }

    public async Task<Guid?> TableOf(string name, int round)
    {
        await using var db = Open();
        return await db.Set<Seat>().Where(seat => seat.ActivityId == Id && seat.Round == round && db.Set<Person>().Any(person => person.Id == seat.PersonId && person.Name == name)).Select(seat => seat.TableId).SingleAsync();
    }

    /// <summary>The first name of somebody who is host where the guest sits in round 1.</summary>
    public async Task<string> Host()
    {
        var table = await TableOf(Guest, 1);
        await using var db = Open();
        return await db.Set<Seat>().Where(seat => seat.ActivityId == Id && seat.Round == 1 && seat.TableId == table && seat.IsHost).Select(seat => db.Set<Person>().First(person => person.Id == seat.PersonId).Name).FirstAsync();
    }

    /// <summary>When the running phase's time is up, on the server.</summary>
    public async Task<DateTime> Ends()
    {
        await using var db = Open();
        return (await db.Activities.AsNoTracking().SingleAsync(each => each.Id == Id)).Clock.EndsAt!.Value;
    }

    public Task GoesTo(string phase) => Changes((activity, by, now) => activity.Enter(activity.Method.IndexOf(phase), by, now));

    public async Task Changes(Action<Activity, Guid, DateTime> change)
    {
        await using var db = Open();
        var activity = await db.Hall.FirstAsync(each => each.Id == Id);
        var leader = await db.Set<Person>().Where(person => person.Name == "Kari").Select(person => person.Id).FirstAsync();
        change(activity, leader, TimeProvider.System.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync();
    }

    /// <summary>The way in for a new phone of a person: signed in, or a pass for a guest.</summary>
    public async Task<WayIn> WayInFor(string name)
    {
        await using var db = Open();
        var (pass, token) = GuestPass.Issue(await db.Set<Person>().FirstAsync(person => person.Name == name), TimeProvider.System.GetUtcNow().UtcDateTime);
        pass.Person = null!;
        db.Add(pass);
        await db.SaveChangesAsync();
        return WayIn.Of(App, pass.PersonId, token);
    }

    /// <summary>Somebody who leads takes a person out of the gathering.</summary>
    public async Task TakesOut(string name)
    {
        await using var db = Open();
        (await db.Set<Attendance>().SingleAsync(each => each.Person.Name == name)).Remove(TimeProvider.System.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync();
    }

    public async Task RevokePassesOf(string name)
    {
        await using var db = Open();
        foreach (var pass in await db.GuestPasses.Where(each => each.Person.Name == name).ToListAsync()) pass.Revoke(TimeProvider.System.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync();
    }

    NetworkDb Open() => App.Services.GetRequiredService<Func<NetworkDb>>()();
}
