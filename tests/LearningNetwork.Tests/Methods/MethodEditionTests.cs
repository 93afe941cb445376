using LearningNetwork.Methods;
using LearningNetwork.Tests.Support;
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
        Assert.Equal("Kari", (await shelf.Saved(app.Cast.NyttBlikk.Id, Own))!.By);
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
