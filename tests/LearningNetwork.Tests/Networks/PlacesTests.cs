using System.Net;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Accounts;
using LearningNetwork.Tests.Gatherings;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Networks;

/// <summary>A municipality that has left: nobody is offered it, and what it did keeps its name.</summary>
public sealed class PlacesTests
{
    [Theory, EveryDatabase]
    public async Task One_that_has_left_is_no_choice_and_still_has_its_name(string provider)
    {
        await using var app = await WithoutLier(provider);
        await using var db = app.Open();
        var places = await db.PlacesIn(app.Cast.NyttBlikk.Id);
        Assert.Equal("Lier", places.NameOf(Cast.Lier));
        Assert.DoesNotContain(Cast.Lier, places.Choices().Select(each => each.MunicipalityNumber));
        Assert.Contains(Cast.Lier, places.Choices(each => each.MunicipalityNumber == Cast.Lier).Select(each => each.MunicipalityNumber));
    }

    [Fact]
    public async Task The_door_does_not_offer_it_and_lets_nobody_in_from_it()
    {
        await using var app = await WithoutLier();
        Assert.DoesNotContain($"value=\"{Cast.Lier}\"", await app.AsStranger().Read($"/bli-med?code={app.Cast.Code.Code}"), StringComparison.Ordinal);
        Assert.Contains("Kommunen er ikke med i nettverket.", await (await app.Joins(app.AsStranger())).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_came_from_it_still_stand_under_its_name_and_can_be_put_right()
    {
        await using var app = await WithoutLier();
        Assert.Contains("Lier", await app.As(app.Cast.Kari).Read(app.PeopleAddress()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await app.Corrects(app.Cast.Kari, app.Cast.Amina, new() { ["name"] = "Amina B" })).StatusCode);
        Assert.Equal(("Amina B", Cast.Lier), ((await app.RowOf(app.Cast.Amina)).Person.Name, (await app.RowOf(app.Cast.Amina)).MunicipalityNumber));
    }

    static async Task<TestApp> WithoutLier(string provider = "Sqlite")
    {
        var app = await TestApp.Start(provider);
        await using var db = app.Open();
        (await db.Memberships.SingleAsync(each => each.MunicipalityNumber == Cast.Lier)).End(Cast.Day.AddDays(1));
        await db.SaveChangesAsync();
        return app;
    }
}
