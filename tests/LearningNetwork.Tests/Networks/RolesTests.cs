using System.Net;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using LearningNetwork.Tests.Accounts;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Networks;

/// <summary>What somebody is in a network changes, and what they were is still known; somebody always leads.</summary>
public sealed class RolesTests
{
    [Theory, EveryDatabase]
    public async Task A_change_ends_the_row_and_begins_another(string provider)
    {
        await using var app = await TestApp.Start(provider);
        Assert.Equal(People(app), (await Changes(app, app.Cast.Kari, app.Cast.Ingrid, NetworkRole.SteeringGroup, Cast.Nome)).To());
        var rows = await Rows(app, app.Cast.Ingrid);
        Assert.Equal([(NetworkRole.Participant, Cast.Kongsberg, true), (NetworkRole.SteeringGroup, Cast.Nome, false)], rows.Select(row => (row.Role, row.MunicipalityNumber!, row.Until is not null)));
        Assert.Equal(rows[0].Until, rows[1].From);
    }

    [Fact]
    public async Task Saving_what_already_holds_begins_nothing()
    {
        await using var app = await TestApp.Start();
        Assert.Equal(People(app), (await Changes(app, app.Cast.Kari, app.Cast.Ingrid, NetworkRole.Participant, Cast.Kongsberg)).To());
        Assert.Null(Assert.Single(await Rows(app, app.Cast.Ingrid)).Until);
    }

    [Fact]
    public async Task The_last_one_who_leads_stays_so_but_may_move_or_lead_as_something_else()
    {
        await using var app = await TestApp.Start();
        Assert.Equal(People(app), (await Changes(app, app.Cast.Kari, app.Cast.Bente, NetworkRole.Observer, "")).To());
        var refused = await Changes(app, app.Cast.Kari, app.Cast.Kari, NetworkRole.Participant, Cast.Kongsberg);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("Nettverket må ha minst én", await refused.Text(), StringComparison.Ordinal);
        Assert.Equal(People(app), (await Changes(app, app.Cast.Kari, app.Cast.Kari, NetworkRole.Consultant, "")).To());
    }

    [Fact]
    public async Task A_municipality_that_is_not_a_member_is_refused_at_its_field()
    {
        await using var app = await TestApp.Start();
        var answer = await Changes(app, app.Cast.Kari, app.Cast.Ingrid, NetworkRole.Participant, "0301");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Kommunen er ikke med i nettverket", await answer.Text(), StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Two_who_take_each_other_out_at_the_same_moment_leave_one_who_leads(string provider)
    {
        await using var app = await TestApp.Start(provider);
        for (var i = 0; i < 5; i++)
        {
            var (kari, bente) = (app.As(app.Cast.Kari), app.As(app.Cast.Bente));
            await Task.WhenAll(kari.Open(People(app)), bente.Open(People(app)));
            var (karis, bentes) = ((await Rows(app, app.Cast.Kari))[^1].Id, (await Rows(app, app.Cast.Bente))[^1].Id);
            var answers = await Task.WhenAll(kari.Post($"{People(app)}/{bentes}/removal", []), bente.Post($"{People(app)}/{karis}/removal", []));
            Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{answer.StatusCode}"));
            Assert.Equal(1, await Leaders(app));
            await BothLeadAgain(app);
        }
    }

    [Theory, EveryDatabase]
    public async Task Of_two_who_read_before_the_other_saved_the_database_lets_one_through(string provider)
    {
        await using var app = await TestApp.Start(provider);
        await using var one = app.Open();
        await using var other = app.Open();
        var (first, second) = (await Whole(one, app), await Whole(other, app));
        Assert.True(first.End(first.Participations.Single(each => each.PersonId == app.Cast.Kari.PersonId), Cast.Day.AddDays(1)));
        Assert.True(second.End(second.Participations.Single(each => each.PersonId == app.Cast.Bente.PersonId), Cast.Day.AddDays(1)));
        await one.SaveChangesAsync();
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => other.SaveChangesAsync());
    }

    static Task<Network> Whole(NetworkDb db, TestApp app) => db.Networks.Include(each => each.Participations).SingleAsync(each => each.Id == app.Cast.NyttBlikk.Id);

    static string People(TestApp app) => $"/networks/{app.Cast.NyttBlikk.Id}/people";

    static async Task<HttpResponseMessage> Changes(TestApp app, Someone leader, Someone someone, NetworkRole role, string municipality)
    {
        var (browser, row) = (app.As(leader), (await Rows(app, someone))[^1]);
        Assert.Equal(HttpStatusCode.OK, (await browser.Open($"{People(app)}/{row.Id}/edit")).StatusCode);
        return await browser.Post($"{People(app)}/{row.Id}", new() { ["Role"] = role.ToString(), ["OrganisationalRole"] = "Employee", ["MunicipalityNumber"] = municipality });
    }

    static async Task<List<Participation>> Rows(TestApp app, Someone someone)
    {
        await using var db = app.Open();
        return await db.Participations.Where(each => each.PersonId == someone.PersonId).OrderBy(each => each.From).ThenBy(each => each.Id).ToListAsync();
    }

    static async Task<int> Leaders(TestApp app)
    {
        await using var db = app.Open();
        return await db.Participations.CountAsync(each => each.NetworkId == app.Cast.NyttBlikk.Id && each.Until == null && (each.Role == NetworkRole.Coordinator || each.Role == NetworkRole.Consultant));
    }

    static async Task BothLeadAgain(TestApp app)
    {
        await using var db = app.Open();
        await db.Participations.Where(each => each.NetworkId == app.Cast.NyttBlikk.Id).ExecuteUpdateAsync(set => set.SetProperty(each => each.Until, (DateTime?)null));
    }
}
