using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

public sealed class SeatsTests
{
    [Fact]
    public async Task Colleagues_place_each_other_and_the_choice_is_kept_as_chosen()
    {
        await using var app = await TestApp.Start();
        Assert.Equal(HttpStatusCode.Found, await Places(app, app.Cast.Amina, app.Cast.Jonas, Cast.Nome));
        var seat = (await app.Cafe()).SeatOf(app.Cast.Jonas.PersonId, 1)!;
        Assert.Equal((app.TableOf(Cast.Nome), false, true), (seat.TableId, seat.IsHost, seat.Chosen));
    }

    [Fact]
    public async Task Nobody_places_the_people_of_another_municipality_except_those_who_lead()
    {
        await using var app = await TestApp.Start();
        Assert.Equal(HttpStatusCode.NotFound, await Places(app, app.Cast.Amina, app.Cast.Torstein, Cast.Ringerike));
        Assert.Equal(HttpStatusCode.Found, await Places(app, app.Cast.Kari, app.Cast.Torstein, Cast.Ringerike));
    }

    [Fact]
    public async Task Somebody_who_is_not_here_has_no_seat()
    {
        await using var app = await TestApp.Start();
        Assert.Equal(HttpStatusCode.NotFound, await Places(app, app.Cast.Kari, app.Cast.Per, Cast.Nome));
        Assert.Equal(HttpStatusCode.NotFound, await Places(app, app.Cast.Fremmed, app.Cast.Amina, Cast.Nome));
    }

    [Fact]
    public async Task Nobody_is_a_guest_at_their_own_table()
    {
        await using var app = await TestApp.Start();
        Assert.Equal(HttpStatusCode.Conflict, await Places(app, app.Cast.Amina, app.Cast.Jonas, Cast.Lier));
        Assert.Equal(HttpStatusCode.Conflict, await Places(app, app.Cast.Kari, app.Cast.Jonas, Cast.Lier));
    }

    [Fact]
    public async Task A_host_does_not_visit_in_the_round_they_host_until_they_are_relieved()
    {
        await using var app = await TestApp.Start();
        Assert.Equal(HttpStatusCode.Conflict, await Places(app, app.Cast.Solveig, app.Cast.Solveig, Cast.Lier));
        Assert.Equal(HttpStatusCode.Found, await app.Press(app.Cast.Solveig, "seats", ("person", app.Cast.Solveig.PersonId), ("round", 1), ("table", "")));
        Assert.Null((await app.Cafe()).SeatOf(app.Cast.Solveig.PersonId, 1));
        Assert.Equal(HttpStatusCode.Found, await Places(app, app.Cast.Solveig, app.Cast.Solveig, Cast.Lier));
    }

    [Fact]
    public async Task A_municipality_names_its_own_host_and_those_who_lead_may_make_an_exception()
    {
        await using var app = await TestApp.Start();
        Assert.Equal(HttpStatusCode.Conflict, await Hosts(app, app.Cast.Amina, app.Cast.Jonas, Cast.Nome));
        Assert.Equal(HttpStatusCode.Found, await Hosts(app, app.Cast.Amina, app.Cast.Jonas, Cast.Lier));
        Assert.True((await app.Cafe()).SeatOf(app.Cast.Jonas.PersonId, 1)!.IsHost);
        Assert.Equal(HttpStatusCode.Found, await Hosts(app, app.Cast.Kari, app.Cast.Amina, Cast.Nome));
    }

    [Fact]
    public async Task A_round_that_is_over_keeps_its_seats_and_one_that_runs_can_be_put_right()
    {
        await using var app = await TestApp.Start();
        await app.GoesTo("runde-2");
        Assert.Equal(HttpStatusCode.Conflict, await Places(app, app.Cast.Kari, app.Cast.Jonas, Cast.Nome, round: 1));
        Assert.Equal(HttpStatusCode.Found, await Places(app, app.Cast.Kari, app.Cast.Jonas, Cast.Nome, round: 2));
        await app.Press(app.Cast.Kari, "closure");
        Assert.Equal(HttpStatusCode.Conflict, await Places(app, app.Cast.Kari, app.Cast.Jonas, Cast.Ringerike, round: 2));
    }

    [Fact]
    public async Task A_table_and_a_round_that_are_not_there_are_refused()
    {
        await using var app = await TestApp.Start();
        Assert.Equal(HttpStatusCode.BadRequest, await app.Press(app.Cast.Kari, "seats", ("person", app.Cast.Jonas.PersonId), ("round", 1), ("table", Guid.CreateVersion7())));
        foreach (var round in new[] { 0, 3 }) Assert.Equal(HttpStatusCode.BadRequest, await Places(app, app.Cast.Kari, app.Cast.Jonas, Cast.Nome, round));
    }

    [Fact]
    public async Task Two_are_moved_with_one_press()
    {
        await using var app = await TestApp.Start();
        await app.Press(app.Cast.Kari, "seats", ("person", app.Cast.Jonas.PersonId), ("person", app.Cast.Amina.PersonId), ("round", 1), ("table", app.TableOf(Cast.Nome)));
        var cafe = await app.Cafe();
        Assert.All([app.Cast.Jonas, app.Cast.Amina], someone => Assert.Equal(app.TableOf(Cast.Nome), cafe.SeatOf(someone.PersonId, 1)!.TableId));
    }

    [Theory, EveryDatabase]
    public async Task Neighbours_who_place_their_people_at_the_same_moment_all_get_it_done(string provider)
    {
        await using var app = await TestApp.Start(provider);
        Someone[] people = [app.Cast.Amina, app.Cast.Jonas, app.Cast.Torstein];
        var visitors = await Task.WhenAll(people.Select(app.Ready));
        var answers = await Task.WhenAll(people.Zip(visitors, (who, visitor) => app.Send(visitor, "seats", ("person", who.PersonId), ("round", 1), ("table", app.TableOf(Cast.Kongsberg)))));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Found, answer.StatusCode));
        var cafe = await app.Cafe();
        Assert.All(people, who => Assert.Equal(app.TableOf(Cast.Kongsberg), cafe.SeatOf(who.PersonId, 1)!.TableId));
    }

    [Fact]
    public async Task The_form_leads_back_to_the_page_it_stood_on_and_nowhere_else()
    {
        await using var app = await TestApp.Start();
        var kari = await app.Ready(app.Cast.Kari);
        foreach (var (back, expected) in new[] { ($"/activities/{app.Cast.Kafe.Id}/control", $"/activities/{app.Cast.Kafe.Id}/control"), ("https://example.com", $"/activities/{app.Cast.Kafe.Id}") })
        {
            var answer = await app.Send(kari, "seats", ("person", app.Cast.Jonas.PersonId), ("round", 1), ("table", app.TableOf(Cast.Nome)), ("back", back));
            Assert.Equal(expected, answer.Headers.Location?.ToString());
        }
    }

    private static Task<HttpStatusCode> Places(TestApp app, Someone by, Someone who, string table, int round = 1) =>
        app.Press(by, "seats", ("person", who.PersonId), ("round", round), ("table", app.TableOf(table)));

    private static Task<HttpStatusCode> Hosts(TestApp app, Someone by, Someone who, string table) =>
        app.Press(by, "seats", ("person", who.PersonId), ("round", 1), ("table", app.TableOf(table)), ("host", "true"));
}
