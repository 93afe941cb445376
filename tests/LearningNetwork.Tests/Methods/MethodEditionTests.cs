using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Platform.Data;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Tests.Methods;

/// <summary>A network's own methods in the database.</summary>
public sealed class MethodEditionTests
{
    private const string Own = "gruppearbeid-kommune-egen";

    [Theory, EveryDatabase]
    public async Task The_newest_version_is_the_one_that_holds_and_of_two_saves_at_once_one_wins(string provider)
    {
        await using var app = await TestApp.Start(provider);
        Assert.True(await Save(app, Version(app, 1)));
        Assert.True(await Save(app, Version(app, 2)));
        Assert.False(await Save(app, Version(app, 2)));
        await using var scope = app.Services.CreateAsyncScope();
        var shelf = scope.ServiceProvider.GetRequiredService<MethodShelf>();
        Assert.Equal(2, Assert.Single(await shelf.All(app.Cast.NyttBlikk.Id), shelf.IsOwn).Version);
        Assert.Equal(2, (await shelf.Find(app.Cast.NyttBlikk.Id, Own))!.Version);
        Assert.Equal([(2, "Kari"), (1, "Kari")], (await shelf.Saved(app.Cast.NyttBlikk.Id, Own))!.Versions.Select(each => (each.Version, each.By)));
        Assert.Null(await shelf.Find(app.Cast.EtAnnet.Id, Own));
    }

    [Fact]
    public async Task Another_copy_gets_another_key()
    {
        await using var app = await TestApp.Start();
        await Save(app, Version(app, 1));
        await using var scope = app.Services.CreateAsyncScope();
        var work = MethodLibrary.Load().Find("gruppearbeid-kommune")!;
        var again = await scope.ServiceProvider.GetRequiredService<MethodShelf>().Adapt(app.Cast.NyttBlikk.Id, work, MethodForm.Of(work));
        Assert.Equal((Own + "-2", 1), (again.Key, again.Version));
    }

    [Fact]
    public async Task What_begins_while_a_version_is_saved_keeps_the_one_it_began_with()
    {
        await using var app = await TestApp.Start();
        await Save(app, Version(app, 1));
        var work = await Planned(app);
        await using var scope = app.Services.CreateAsyncScope();
        var (db, uses) = (scope.ServiceProvider.GetRequiredService<NetworkDb>(), scope.ServiceProvider.GetRequiredService<IMethodUses>());
        var begun = new BegunMeanwhile(uses, () => Begin(app, work));
        Assert.True(await new MethodShelf(db, MethodLibrary.Load(), begun).Save(Version(app, 2)));
        Assert.Equal(2, begun.Asked);
        await using var after = app.Open();
        var kept = await after.Activities.FirstAsync(each => each.Id == work);
        Assert.Equal((1, 0), (kept.Method.Version, kept.PhaseIndex));
        Assert.Equal(2, (await after.EditionOf(app.Cast.NyttBlikk.Id, Own))!.Version);
    }

    [Fact]
    public void A_copy_takes_the_place_of_the_one_it_was_copied_from()
    {
        var poster = MethodLibrary.Load().Find("plakat")!;
        var copy = MethodReader.Read(poster.Adapted(MethodForm.Of(poster), "plakat-egen", 1), "plakat-egen.yaml");
        var later = MethodReader.Read(copy.Adapted(MethodForm.Of(copy), "plakat-egen", 2), "plakat-egen.yaml");
        Assert.Equal(("plakat", "plakat", "plakat", (string?)null), (copy.Root, later.Root, poster.Root, poster.Origin));
    }

    private static async Task<Guid> Planned(TestApp app)
    {
        await using var db = app.Open();
        var work = Activity.Of((await db.EditionOf(app.Cast.NyttBlikk.Id, Own))!.Method, app.Cast.Samling5.Id, null, Cast.Day);
        db.Add(work);
        await db.SaveChangesAsync();
        return work.Id;
    }

    private static async Task Begin(TestApp app, Guid work)
    {
        await using var db = app.Open();
        (await db.Activities.FirstAsync(each => each.Id == work)).Enter(0, app.Cast.Kari.PersonId, Cast.Day);
        await db.SaveChangesAsync();
    }

    /// <summary>The first time it is asked, something begins before the answer is saved.</summary>
    private sealed class BegunMeanwhile(IMethodUses uses, Func<Task> begin) : IMethodUses
    {
        public int Asked { get; private set; }

        public async Task Renew(Guid network, Method from, Method made)
        {
            await uses.Renew(network, from, made);
            if (++Asked == 1) await begin();
        }

        public Task<IReadOnlyList<MethodUse>> Keeping(Guid network, string key, int version) => uses.Keeping(network, key, version);
    }

    private static async Task<bool> Save(TestApp app, MethodEdition edition)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MethodShelf>().Save(edition);
    }

    private static MethodEdition Version(TestApp app, int version)
    {
        var work = MethodLibrary.Load().Find("gruppearbeid-kommune")!;
        return new() { NetworkId = app.Cast.NyttBlikk.Id, Key = Own, Version = version, Yaml = work.Adapted(MethodForm.Of(work), Own, version), By = app.Cast.Kari.PersonId, At = Cast.Day };
    }
}
