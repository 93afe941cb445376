using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities.Groups;

/// <summary>Timekeeper and recorder: taken by somebody in the group, told to the group.</summary>
public sealed class DutiesTests
{
    [Fact]
    public async Task Whoever_takes_it_is_told_to_the_group_and_the_one_before_is_kept_with_when()
    {
        await using var app = await TestApp.Start();
        var (activity, group) = await Sat(app);
        Assert.Equal(HttpStatusCode.Found, await app.Press(app.Cast.Amina, activity, "duties/recorder"));
        Assert.Contains("Amina", await app.As(app.Cast.Torstein).Read($"/activities/{activity}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, await app.Press(app.Cast.Torstein, activity, "duties/recorder"));
        var hall = await app.Read(activity);
        Assert.Equal(app.Cast.Torstein.PersonId, hall.DutyAt(group, GroupRole.Recorder)!.PersonId);
        Assert.NotNull(hall.Duties.Single(duty => duty.PersonId == app.Cast.Amina.PersonId).EndedAt);
        Assert.Null(hall.DutyAt(group, GroupRole.Timekeeper));
        Assert.Equal(HttpStatusCode.Found, await app.Press(app.Cast.Torstein, activity, "duties/recorder/delete"));
        Assert.Null((await app.Read(activity)).DutyAt(group, GroupRole.Recorder));
    }

    [Fact]
    public async Task Who_is_moved_does_it_no_more()
    {
        await using var app = await TestApp.Start();
        var (activity, group) = await Sat(app);
        await app.Press(app.Cast.Amina, activity, "duties/timekeeper");
        await app.Sits(app.Cast.Kari, app.Cast.Amina, activity, await app.Makes(activity, "Den andre"));
        Assert.Null((await app.Read(activity)).DutyAt(group, GroupRole.Timekeeper));
    }

    [Fact]
    public async Task A_role_that_is_not_there_and_a_group_one_is_not_in_are_refused()
    {
        await using var app = await TestApp.Start();
        var (activity, _) = await Sat(app);
        Assert.Equal(HttpStatusCode.BadRequest, await app.Press(app.Cast.Amina, activity, "duties/boss"));
        Assert.Equal(HttpStatusCode.BadRequest, await app.Press(app.Cast.Amina, activity, "duties/7"));
        Assert.Equal(HttpStatusCode.BadRequest, await app.Press(app.Cast.Amina, await app.Runs("refleksjon"), "duties/recorder"));
        Assert.Equal(HttpStatusCode.Conflict, await app.Press(app.Cast.Marit, activity, "duties/recorder"));
        Assert.Equal(HttpStatusCode.Conflict, await app.Press(app.Cast.Marit, activity, "duties/recorder/delete"));
        await app.Press(app.Cast.Kari, activity, "closure");
        Assert.Equal(HttpStatusCode.Conflict, await app.Press(app.Cast.Amina, activity, "duties/recorder"));
    }

    private static async Task<(Guid Activity, Guid Group)> Sat(TestApp app)
    {
        var activity = await app.Runs("gruppearbeid-4h");
        var group = await app.Makes(activity, "Gruppe");
        foreach (var who in new[] { app.Cast.Amina, app.Cast.Torstein }) await app.Sits(app.Cast.Kari, who, activity, group);
        return (activity, group);
    }
}
