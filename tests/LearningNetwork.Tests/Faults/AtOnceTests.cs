using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using LearningNetwork.Activities;
using LearningNetwork.Tests.Activities;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Tests.Faults;

/// <summary>Fifty do the same at the same moment: all have read before anybody writes. One wins, and the others are told.</summary>
public sealed class AtOnceTests
{
    private const int Fifty = 50;
    private readonly Gate gate = new();

    [Fact]
    public async Task Of_fifty_who_go_on_at_once_one_moves_the_hall_by_one_phase()
    {
        await using var app = await Started();
        await AllPress(app, "phase", ("from", 0), ("to", "next"));
        var cafe = await app.Cafe();
        Assert.Equal(1, cafe.PhaseIndex);
        Assert.Single(cafe.PhaseRuns, run => run.PhaseIndex == 1);
    }

    [Fact]
    public async Task Of_fifty_who_propose_seats_at_once_one_seats_the_hall_and_nobody_sits_twice()
    {
        await using var app = await Started();
        await AllPress(app, "allocation");
        var seats = (await app.Cafe()).Seats;
        Assert.Equal(seats.Count, seats.DistinctBy(seat => (seat.Round, seat.PersonId)).Count());
        foreach (var someone in new[] { app.Cast.Amina, app.Cast.Jonas, app.Cast.Solveig, app.Cast.Torstein, app.Cast.Marit })
            Assert.Equal([1, 2], seats.Where(seat => seat.PersonId == someone.PersonId).Select(seat => seat.Round).Order());
    }

    [Theory, EveryDatabase]
    public async Task Of_fifty_changes_of_one_note_from_two_phones_one_holds_and_the_others_keep_their_text(string provider)
    {
        await using var app = await TestApp.Start(provider);
        await app.GoesTo("runde-1");
        Visitor[] phones = [await app.Ready(app.Cast.Amina), await app.Ready(app.Cast.Amina)];
        var id = Guid.CreateVersion7();
        await phones[0].Put(app.Address(id), new { cell = "ide", text = "Først" });
        var answers = await Task.WhenAll(Enumerable.Range(0, Fifty).Select(change => phones[change % 2].Put(app.Address(id), new { cell = "ide", text = $"Endret {change}", was = new[] { "Først" } })));
        var winner = Array.FindIndex(answers, answer => answer.StatusCode is HttpStatusCode.OK);
        await AllButOneAreTold(answers, HttpStatusCode.OK);
        await using var db = app.Open();
        var row = await db.Contributions.SingleAsync();
        Assert.Equal(($"Endret {winner}", 2), (row.Text, row.Revision));
    }

    [Theory, EveryDatabase]
    public async Task Changes_one_after_the_other_each_say_what_they_replace_and_the_revisions_rise(string provider)
    {
        await using var app = await TestApp.Start(provider);
        await app.GoesTo("runde-1");
        Visitor[] phones = [await app.Ready(app.Cast.Amina), await app.Ready(app.Cast.Amina)];
        var (id, revisions) = (Guid.CreateVersion7(), new List<long>());
        for (var change = 0; change < 10; change++)
        {
            using var answer = await phones[change % 2].Put(app.Address(id), new { cell = "ide", text = $"Linje\n{change}", was = change == 0 ? null : new[] { $"Linje\r\n{change - 1} ", "Aldri lagret" } });
            revisions.Add((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("revision").GetInt64());
        }
        Assert.Equal(Enumerable.Range(1, 10).Select(each => (long)each), revisions);
    }

    [Fact]
    public async Task A_change_that_was_saved_but_not_answered_may_be_sent_again()
    {
        await using var app = await TestApp.Start();
        await app.GoesTo("runde-1");
        var (amina, id) = (await app.Ready(app.Cast.Amina), Guid.CreateVersion7());
        await amina.Put(app.Address(id), new { cell = "ide", text = "Først" });
        for (var time = 0; time < 2; time++) Assert.Equal(HttpStatusCode.OK, (await amina.Put(app.Address(id), new { cell = "ide", text = "Så", was = new[] { "Først" } })).StatusCode);
    }

    private async Task<TestApp> Started()
    {
        var app = await TestApp.Start(services => services.AddSingleton<ISaveChangesInterceptor>(gate));
        await app.GoesTo("fordeling");
        return app;
    }

    private async Task AllPress(TestApp app, string noun, params (string, object?)[] form)
    {
        var desks = new List<Visitor>();
        for (var desk = 0; desk < Fifty; desk++) desks.Add(await app.Ready(app.Cast.Kari));
        gate.Awaits(Fifty);
        await AllButOneAreTold(await Task.WhenAll(desks.Select(desk => app.Send(desk, noun, form))), HttpStatusCode.Found);
    }

    private static async Task AllButOneAreTold(HttpResponseMessage[] answers, HttpStatusCode done)
    {
        Assert.Single(answers, answer => answer.StatusCode == done);
        foreach (var answer in answers.Where(each => each.StatusCode != done))
        {
            Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
            Assert.Contains("Noen andre endret dette samtidig", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
        }
    }
}
