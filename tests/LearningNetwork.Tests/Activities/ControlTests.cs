using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

public sealed class ControlTests
{
    [Fact]
    public async Task The_control_page_is_for_those_who_lead()
    {
        await using var app = await TestApp.Start();
        foreach (var someone in new[] { app.Cast.Amina, app.Cast.Per, app.Cast.Fremmed }) Assert.Equal(HttpStatusCode.NotFound, (await app.As(someone).Open(Control(app))).StatusCode);
        foreach (var someone in new[] { app.Cast.Kari, app.Cast.Bente }) Assert.Equal(HttpStatusCode.OK, (await app.As(someone).Open(Control(app))).StatusCode);
    }

    [Theory, InlineData("fordeling"), InlineData("runde-1"), InlineData("runde-2"), InlineData("hjem")]
    public async Task The_facilitator_sees_how_many_notes_there_are_and_never_a_word_of_them(string phase)
    {
        await using var app = await TestApp.Start();
        await app.GoesTo("runde-1");
        await app.Writes(app.Cast.Amina, "ide", "En privat tanke");
        await app.Writes(app.Cast.Amina, "innspill", "Et råd til verten");
        await app.GoesTo(phase);
        var page = await app.As(app.Cast.Kari).Read(Control(app));
        Assert.DoesNotContain("privat tanke", page, StringComparison.Ordinal);
        Assert.DoesNotContain("råd til verten", page, StringComparison.Ordinal);
        if (phase == "runde-1") Assert.Matches("""strong">1</span> innspill og spørsmål[\s\S]*strong">1</span> private ideer""", page);
    }

    [Theory]
    [InlineData(null, "Start fordeling"), InlineData("hjem", "Avslutt"), InlineData("runde-1", "Start runde 2")]
    public async Task The_band_has_the_one_next_step(string? phase, string step)
    {
        await using var app = await TestApp.Start();
        if (phase is not null) await app.GoesTo(phase); // Long over by the real clock, so there is nothing left to announce.
        Assert.Contains(step, Band(await app.As(app.Cast.Kari).Read(Control(app))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_time_left_the_next_phase_is_announced_before_it_is_started()
    {
        await using var app = await TestApp.Start();
        await app.Press(app.Cast.Kari, "phase", ("from", -1), ("to", "next"));
        Assert.Contains("Varsle runde 1", Band(await app.As(app.Cast.Kari).Read(Control(app))), StringComparison.Ordinal);
        await app.Press(app.Cast.Kari, "announcement");
        Assert.Contains("Start runde 1", Band(await app.As(app.Cast.Kari).Read(Control(app))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_stands_on_the_page_with_what_holds_now()
    {
        await using var app = await TestApp.Start();
        await app.GoesTo("runde-2");
        var answer = await app.Send(await app.Ready(app.Cast.Kari), "phase", ("from", 0), ("to", "next"), ("back", Control(app)));
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Noen andre endret dette samtidig", page, StringComparison.Ordinal);
        Assert.Contains("runde 2 av 2", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_to_look_after_is_mended_with_one_tap()
    {
        await using var app = await TestApp.Start();
        await app.Press(app.Cast.Amina, "wishes", ("table", app.TableOf(Cast.Ringerike)));
        await app.Press(app.Cast.Kari, "seats", ("person", app.Cast.Amina.PersonId), ("round", 2), ("table", ""));
        await app.Press(app.Cast.Kari, "seats", ("person", app.Cast.Jonas.PersonId), ("round", 1), ("table", ""));
        var page = await app.As(app.Cast.Kari).Read(Control(app));
        Assert.Contains("Ingen fra Lier går til Ringerike", page, StringComparison.Ordinal);
        Assert.Contains("til Ringerike</button>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_anybody_has_a_seat_there_is_one_thing_to_do()
    {
        await using var app = await TestApp.Start();
        await using (var db = app.Open())
        {
            db.RemoveRange(db.Seats);
            await db.SaveChangesAsync();
        }
        var page = await app.As(app.Cast.Kari).Read(Control(app));
        Assert.Contains("Foreslå fordeling", page, StringComparison.Ordinal);
        Assert.Contains("Ingen har fått plass ennå", page, StringComparison.Ordinal);
    }

    private static string Control(TestApp app) => $"/activities/{app.Cast.Kafe.Id}/control";
    private static string Band(string page) => page[..page.IndexOf("<main", StringComparison.Ordinal)];
}
