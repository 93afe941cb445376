using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities.Groups;

/// <summary>Groups through the doors: made, moved in, left, taken away, and chosen.</summary>
public sealed class GroupDoorsTests
{
    [Theory, EveryDatabase]
    public async Task Groups_are_made_of_those_who_are_here_and_by_those_who_lead(string provider)
    {
        await using var app = await TestApp.Start(provider);
        var activity = await app.Runs("gruppearbeid-4h", phase: -1);
        Assert.Equal(HttpStatusCode.NotFound, await app.Press(app.Cast.Amina, activity, "allocation"));
        Assert.Equal(HttpStatusCode.Found, await app.Press(app.Cast.Kari, activity, "allocation"));
        Assert.Equal(HttpStatusCode.Found, await app.Press(app.Cast.Kari, activity, "allocation"));
        var groups = await app.Read(activity);
        Assert.Equal(5, groups.Seats.DistinctBy(seat => seat.PersonId).Count());
        Assert.Single(groups.Tables);
        Assert.Null(groups.Tables[0].HostNumber);
    }

    [Fact]
    public async Task Groups_that_work_are_not_made_anew()
    {
        await using var app = await TestApp.Start();
        var activity = await app.Runs("gruppearbeid-4h");
        Assert.Equal(HttpStatusCode.Found, await app.Press(app.Cast.Kari, activity, "allocation"));
        Assert.Equal(HttpStatusCode.Conflict, await app.Press(app.Cast.Kari, activity, "allocation"));
        var chosen = await app.Runs("parallelle-sesjoner");
        Assert.Equal(HttpStatusCode.Conflict, await app.Press(app.Cast.Kari, chosen, "allocation"));
    }

    [Fact]
    public async Task What_is_written_in_a_group_one_was_moved_from_belongs_there_and_the_emptied_group_stays()
    {
        await using var app = await TestApp.Start();
        var activity = await app.Runs("gruppearbeid-4h");
        var (first, second) = (await app.Makes(activity, "Første"), await app.Makes(activity, "Andre"));
        await app.Sits(app.Cast.Kari, app.Cast.Amina, activity, first);
        var amina = app.As(app.Cast.Amina);
        await amina.Open($"/activities/{activity}");
        Assert.Equal(HttpStatusCode.Found, await app.Sits(app.Cast.Kari, app.Cast.Amina, activity, second));
        var id = Guid.CreateVersion7();
        Assert.Equal(HttpStatusCode.OK, (await amina.Put($"/activities/{activity}/contributions/{id}", new { cell = "hva", text = "Felles opplæring", table = first, phase = "gevinst" })).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, await app.Press(app.Cast.Kari, activity, $"groups/{first}/delete"));
        await using var db = app.Open();
        Assert.Equal(first, (await db.Contributions.SingleAsync(note => note.Id == id)).TableId);
        Assert.Equal(app.Cast.Kari.PersonId, Assert.Single((await app.Read(activity)).Departures).ByPersonId);
    }

    [Fact]
    public async Task A_group_one_never_sat_in_takes_no_notes_from_them()
    {
        await using var app = await TestApp.Start();
        var activity = await app.Runs("gruppearbeid-4h");
        var (first, second) = (await app.Makes(activity, "Første"), await app.Makes(activity, "Andre"));
        await app.Sits(app.Cast.Kari, app.Cast.Amina, activity, first);
        var amina = app.As(app.Cast.Amina);
        await amina.Open($"/activities/{activity}");
        Assert.Equal(HttpStatusCode.BadRequest, (await amina.Put($"/activities/{activity}/contributions/{Guid.CreateVersion7()}", new { cell = "hva", text = "Hei", table = second })).StatusCode);
    }

    [Fact]
    public async Task A_group_nobody_has_used_is_taken_away_and_others_are_not()
    {
        await using var app = await TestApp.Start();
        var activity = await app.Runs("gruppearbeid-4h");
        var (used, free) = (await app.Makes(activity, "Brukt"), await app.Makes(activity, "Ledig"));
        await app.Sits(app.Cast.Kari, app.Cast.Amina, activity, used);
        Assert.Equal(HttpStatusCode.NotFound, await app.Press(app.Cast.Amina, activity, $"groups/{free}/delete"));
        Assert.Equal(HttpStatusCode.NotFound, await app.Press(app.Cast.Kari, activity, $"groups/{Guid.CreateVersion7()}/delete"));
        Assert.Equal(HttpStatusCode.Conflict, await app.Press(app.Cast.Kari, activity, $"groups/{used}/delete"));
        Assert.Equal(HttpStatusCode.Found, await app.Press(app.Cast.Kari, activity, $"groups/{free}/delete"));
        Assert.Equal(used, Assert.Single((await app.Read(activity)).Tables).Id);
    }

    [Fact]
    public async Task In_groups_that_were_made_for_them_people_do_not_move_themselves()
    {
        await using var app = await TestApp.Start();
        var activity = await app.Runs("gruppearbeid-4h");
        var group = await app.Makes(activity, "Gruppe");
        Assert.Equal(HttpStatusCode.NotFound, await app.Sits(app.Cast.Amina, app.Cast.Amina, activity, group));
        Assert.Equal(HttpStatusCode.NotFound, await app.Press(app.Cast.Amina, activity, "groups", ("name", "Vår")));
        Assert.Equal(HttpStatusCode.NotFound, await app.Press(app.Cast.Kari, app.Cast.Kafe.Id, "groups", ("name", "Vår")));
        Assert.Equal(HttpStatusCode.BadRequest, await app.Sits(app.Cast.Kari, app.Cast.Amina, activity, Guid.CreateVersion7()));
        Assert.Equal(HttpStatusCode.BadRequest, await app.Press(app.Cast.Kari, activity, $"groups/{group}", ("name", "Gruppe"), ("capacity", "mange")));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await app.Press(app.Cast.Kari, activity, $"groups/{group}", ("name", new string('a', 201))));
        Assert.Equal(HttpStatusCode.NotFound, await app.Press(app.Cast.Amina, activity, $"groups/{group}", ("name", "Vår")));
    }

    [Fact]
    public async Task Who_comes_late_is_found_a_place_and_nobody_else_is_moved()
    {
        await using var app = await TestApp.Start();
        var activity = await app.Runs("refleksjon");
        await app.Press(app.Cast.Kari, activity, "allocation");
        await app.Sits(app.Cast.Kari, app.Cast.Jonas, activity, null);
        var before = await Seats(app, activity);
        Assert.Equal(HttpStatusCode.Found, await app.Press(app.Cast.Kari, activity, "late-arrivals"));
        var after = await Seats(app, activity);
        Assert.Superset(before, after);
        var hall = await app.Read(activity);
        Assert.Equal(hall.SeatOf(app.Cast.Amina.PersonId, 1)!.TableId, hall.SeatOf(app.Cast.Jonas.PersonId, 1)!.TableId);
    }

    [Fact]
    public async Task What_was_written_before_one_had_a_group_is_the_groups_when_it_opens()
    {
        await using var app = await TestApp.Start();
        var activity = await app.Runs("refleksjon");
        var amina = app.As(app.Cast.Amina);
        await amina.Open($"/activities/{activity}");
        await amina.Put($"/activities/{activity}/contributions/{Guid.CreateVersion7()}", new { cell = "tanke", text = "Vi snakker for lite sammen" });
        await app.Press(app.Cast.Kari, activity, "allocation");
        Assert.DoesNotContain("Vi snakker for lite sammen", await app.As(app.Cast.Jonas).Read($"/activities/{activity}"), StringComparison.Ordinal);
        await app.Press(app.Cast.Kari, activity, "phase", ("from", 0), ("to", "next"));
        Assert.Contains("Vi snakker for lite sammen", await app.As(app.Cast.Jonas).Read($"/activities/{activity}"), StringComparison.Ordinal);
        Assert.DoesNotContain("Vi snakker for lite sammen", await app.As(app.Cast.Torstein).Read($"/activities/{activity}"), StringComparison.Ordinal);
    }

    private static async Task<HashSet<(Guid, Guid)>> Seats(TestApp app, Guid activity) => [.. (await app.Read(activity)).Seats.Select(seat => (seat.PersonId, seat.TableId))];
}
