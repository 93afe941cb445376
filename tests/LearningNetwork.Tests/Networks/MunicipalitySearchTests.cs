using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Networks;

public sealed class MunicipalitySearchTests
{
    [Theory, EveryDatabase]
    public async Task Names_are_found_in_every_language_and_by_number(string provider)
    {
        await using var database = await TestDatabase.Make(provider);
        await using var db = database.Open();
        await new MunicipalityRegister().Run(db);
        Assert.Equal("Kongsberg", (await db.MunicipalitiesLike("kongsb")).Single().Name);
        Assert.Equal("Karasjok", (await db.MunicipalitiesLike("Kárášjohka")).Single().Name);
        Assert.Equal("Porsanger", (await db.MunicipalitiesLike("porsanki")).Single().Name);
        Assert.Equal("Øvre Eiker", (await db.MunicipalitiesLike("ØVRE EI")).Single().Name);
        Assert.Equal("Oslo", (await db.MunicipalitiesLike("0301")).Single().Name);
        await Å_is_not_a(db);
    }

    static async Task Å_is_not_a(NetworkDb db)
    {
        Assert.Contains("Ås", await Names(db, "ås"));
        Assert.DoesNotContain("Ås", await Names(db, "as"));
        Assert.Equal("Ål", (await Names(db, "ål"))[0]);
        Assert.Empty(await db.MunicipalitiesLike("%"));
        Assert.Empty(await db.MunicipalitiesLike("  "));
        Assert.Empty(await db.MunicipalitiesLike(new string('a', 100_000)));
        Assert.Equal(12, (await db.MunicipalitiesLike("a")).Count);
    }

    static async Task<List<string>> Names(NetworkDb db, string asked) => [.. (await db.MunicipalitiesLike(asked)).Select(each => each.Name)];
}
