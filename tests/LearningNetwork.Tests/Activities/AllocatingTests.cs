using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Platform.Data;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities;

public sealed class AllocatingTests
{
    [Theory, EveryDatabase]
    public async Task A_proposal_seats_everybody_who_is_here_in_both_rounds_and_nobody_who_left(string provider)
    {
        await using var app = await TestApp.Start(provider);
        Assert.Equal(HttpStatusCode.Found, await app.Press(app.Cast.Kari, "allocation"));
        var seats = (await app.Cafe()).Seats;
        Assert.All(new[] { app.Cast.Amina, app.Cast.Jonas, app.Cast.Solveig, app.Cast.Torstein, app.Cast.Marit },
            someone => Assert.Equal([1, 2], seats.Where(seat => seat.PersonId == someone.PersonId).Select(seat => seat.Round).Order()));
        Assert.DoesNotContain(seats, seat => seat.PersonId == app.Cast.Per.PersonId);
    }

    [Theory, EveryDatabase]
    public async Task Of_two_proposals_at_once_one_wins_and_nobody_has_two_seats(string provider)
    {
        await using var app = await TestApp.Start(provider);
        var both = new[] { await app.Ready(app.Cast.Kari), await app.Ready(app.Cast.Bente) };
        var answers = await Task.WhenAll(both.Select(each => app.Send(each, "allocation")));
        Assert.All(answers, answer => Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.Found, HttpStatusCode.Conflict }));
        Assert.Contains(answers, answer => answer.StatusCode is HttpStatusCode.Found);
        Assert.All((await app.Cafe()).Seats.CountBy(seat => (seat.PersonId, seat.Round)), each => Assert.Equal(1, each.Value));
    }

    [Theory, EveryDatabase]
    public async Task A_proposal_made_of_a_hall_that_was_changed_meanwhile_is_not_written(string provider)
    {
        await using var app = await TestApp.Start(provider);
        await using var mine = app.Open();
        await using var yours = app.Open();
        var (first, second) = (await Proposed(mine, app), await Proposed(yours, app));
        Assert.True(await mine.TrySave(first));
        var written = await Everybody(app);
        Assert.False(await yours.TrySave(second));
        Assert.Equal(written, await Everybody(app));
    }

    [Fact]
    public async Task What_people_chose_by_hand_stays()
    {
        await using var app = await TestApp.Start();
        await app.Press(app.Cast.Torstein, "seats", ("person", app.Cast.Torstein.PersonId), ("round", 2), ("table", app.TableOf(Cast.Sandefjord)));
        await app.Press(app.Cast.Kari, "allocation");
        var seat = (await app.Cafe()).SeatOf(app.Cast.Torstein.PersonId, 2)!;
        Assert.Equal((app.TableOf(Cast.Sandefjord), true), (seat.TableId, seat.Chosen));
    }

    [Fact]
    public async Task A_round_that_runs_keeps_its_seats()
    {
        await using var app = await TestApp.Start();
        await app.GoesTo("runde-1");
        var before = (await app.Cafe()).Seats.Where(seat => seat.Round == 1).Select(seat => (seat.PersonId, seat.TableId, seat.IsHost)).Order().ToList();
        Assert.Equal(HttpStatusCode.Found, await app.Press(app.Cast.Kari, "allocation"));
        Assert.Equal(before, (await app.Cafe()).Seats.Where(seat => seat.Round == 1).Select(seat => (seat.PersonId, seat.TableId, seat.IsHost)).Order());
    }

    [Fact]
    public async Task There_is_nothing_to_propose_when_all_rounds_have_begun_or_it_is_over()
    {
        await using var app = await TestApp.Start();
        await app.GoesTo("runde-2");
        Assert.Equal(HttpStatusCode.Conflict, await app.Press(app.Cast.Kari, "allocation"));
        await app.Press(app.Cast.Kari, "closure");
        Assert.Equal(HttpStatusCode.Conflict, await app.Press(app.Cast.Kari, "allocation"));
    }

    [Fact]
    public async Task A_late_arrival_gets_a_seat_in_the_next_round_and_nobody_else_is_moved()
    {
        await using var app = await TestApp.Start();
        await app.GoesTo("runde-1"); // Long over by the real clock, so round 1 is past half time.
        var before = await Everybody(app);
        Assert.Equal(HttpStatusCode.Found, await app.Press(app.Cast.Kari, "late-arrivals"));
        var cafe = await app.Cafe();
        Assert.NotNull(cafe.SeatOf(app.Cast.Torstein.PersonId, 2));
        Assert.Superset(before.ToHashSet(), (await Everybody(app)).ToHashSet());
    }

    [Fact]
    public void Before_half_time_one_can_still_join_the_round_that_runs()
    {
        var cafe = Activity.Of(MethodLibrary.Load().Find("cafe-dialog")!, Guid.CreateVersion7(), null, Cast.Day);
        Assert.Equal([1, 2], cafe.RoundsToJoin(Cast.Day));
        cafe.Enter(1, Guid.Empty, Cast.Day);
        Assert.Equal([1, 2], cafe.RoundsToJoin(Cast.Day.AddMinutes(5)));
        Assert.Equal([2], cafe.RoundsToJoin(Cast.Day.AddMinutes(5.1)));
        cafe.Enter(3, Guid.Empty, Cast.Day);
        Assert.Empty(cafe.RoundsToJoin(Cast.Day));
    }

    private static async Task<Activity> Proposed(NetworkDb db, TestApp app)
    {
        var cafe = (await db.EnterToChange(app.Cast.Kafe.Id, app.Cast.Kari.PersonId, DateTime.MaxValue))!.Activity;
        cafe.Allocate(cafe.FloorFor(await db.HereIn(cafe.GatheringId).ToListAsync()));
        return cafe;
    }

    private static async Task<List<(Guid, int, Guid)>> Everybody(TestApp app) => [.. (await app.Cafe()).Seats.Select(seat => (seat.PersonId, seat.Round, seat.TableId)).Order()];
}
