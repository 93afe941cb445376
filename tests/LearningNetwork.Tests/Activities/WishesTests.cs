using System.Net;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

public sealed class WishesTests
{
    [Fact]
    public async Task A_municipality_ranks_what_it_wants_and_may_change_its_mind()
    {
        await using var app = await TestApp.Start();
        Assert.Equal(HttpStatusCode.Found, await Wishes(app, app.Cast.Amina, Cast.Sandefjord, Cast.Nome));
        Assert.Equal(HttpStatusCode.Found, await Wishes(app, app.Cast.Jonas, Cast.Nome, Cast.Kongsberg, Cast.Nome));
        Assert.Equal([app.TableOf(Cast.Nome), app.TableOf(Cast.Kongsberg)], await Ranked(app, Cast.Lier));
    }

    [Fact]
    public async Task Empty_choices_are_passed_over_and_nothing_is_no_wishes()
    {
        await using var app = await TestApp.Start();
        await app.Press(app.Cast.Amina, "wishes", ("table", ""), ("table", app.TableOf(Cast.Nome)), ("table", ""));
        Assert.Equal([app.TableOf(Cast.Nome)], await Ranked(app, Cast.Lier));
        await app.Press(app.Cast.Amina, "wishes");
        Assert.Empty(await Ranked(app, Cast.Lier));
    }

    [Fact]
    public async Task Nobody_wishes_for_another_municipality_except_those_who_lead()
    {
        await using var app = await TestApp.Start();
        Assert.Equal(HttpStatusCode.NotFound, await app.Press(app.Cast.Amina, "wishes", ("table", app.TableOf(Cast.Nome)), ("municipality", Cast.Ringerike)));
        Assert.Equal(HttpStatusCode.NotFound, await app.Press(app.Cast.Kari, "wishes", ("table", app.TableOf(Cast.Nome))));
        Assert.Equal(HttpStatusCode.Found, await app.Press(app.Cast.Kari, "wishes", ("table", app.TableOf(Cast.Nome)), ("municipality", Cast.Ringerike)));
        Assert.Equal([app.TableOf(Cast.Nome)], await Ranked(app, Cast.Ringerike));
    }

    [Fact]
    public async Task Ones_own_table_and_one_that_is_not_there_are_refused()
    {
        await using var app = await TestApp.Start();
        Assert.Equal(HttpStatusCode.Conflict, await Wishes(app, app.Cast.Amina, Cast.Nome, Cast.Lier));
        Assert.Equal(HttpStatusCode.BadRequest, await app.Press(app.Cast.Amina, "wishes", ("table", Guid.CreateVersion7())));
        Assert.Empty(await Ranked(app, Cast.Lier));
    }

    [Fact]
    public async Task Nothing_is_wished_for_when_it_is_over()
    {
        await using var app = await TestApp.Start();
        await app.Press(app.Cast.Kari, "closure");
        Assert.Equal(HttpStatusCode.Conflict, await Wishes(app, app.Cast.Amina, Cast.Nome));
    }

    [Theory, EveryDatabase]
    public async Task Two_phones_of_one_municipality_at_once_leave_the_wishes_of_one_of_them(string provider)
    {
        await using var app = await TestApp.Start(provider);
        var (amina, jonas) = (await app.Ready(app.Cast.Amina), await app.Ready(app.Cast.Jonas));
        Guid[] hers = [app.TableOf(Cast.Nome), app.TableOf(Cast.Sandefjord)], his = [app.TableOf(Cast.Sandefjord), app.TableOf(Cast.Nome)];
        await Task.WhenAll(app.Send(amina, "wishes", ("table", hers[0]), ("table", hers[1])), app.Send(jonas, "wishes", ("table", his[0]), ("table", his[1])));
        Assert.Contains(await Ranked(app, Cast.Lier), new[] { hers, his });
    }

    private static Task<HttpStatusCode> Wishes(TestApp app, Someone by, params string[] tables) =>
        app.Press(by, "wishes", [.. tables.Select(table => ("table", (object?)app.TableOf(table)))]);

    private static async Task<Guid[]> Ranked(TestApp app, string municipality) =>
        [.. (await app.Cafe()).Wishes.Where(wish => wish.MunicipalityNumber == municipality).OrderBy(wish => wish.Rank).Select(wish => wish.TableId)];
}
