using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Gatherings;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities;

/// <summary>The second day of gathering 5, from the group work on (domain §2.3), run by those who lead: what is pressed and what is refused.</summary>
public sealed class RunOfShowDoorTests : IAsyncLifetime
{
    private TestApp app = null!;
    private MorningOfDayTwo day = null!;

    public async Task InitializeAsync() => day = await MorningOfDayTwo.In(app = await TestApp.Start());
    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task To_begin_an_item_makes_its_work_ready_in_the_time_it_has()
    {
        Assert.Equal(HttpStatusCode.Found, await day.Press($"items/{day.Work}/run", 0));
        var work = Assert.Single(await Activities(), each => each.ItemId == day.Work);
        Assert.Equal(("gruppearbeid-kommune", false), (work.MethodKey, work.HasStarted));
        Assert.Equal(day.Work, (await Log()).Running);
    }

    [Fact]
    public async Task A_talk_between_puts_the_work_aside_and_what_continues_takes_it_up()
    {
        await day.Press($"items/{day.Work}/run", 0);
        var work = (await Activities()).Single(each => each.ItemId == day.Work);
        await day.Press($"activities/{work.Id}/phase", null, ("from", -1), ("to", "next"));
        await day.Press($"items/{day.Talk}/run", 1);
        Assert.True((await Activities()).Single(each => each.Id == work.Id).IsInterrupted);
        await day.Press($"items/{day.Goes}/run", 2);
        var after = await Activities();
        Assert.False(after.Single(each => each.Id == work.Id).IsInterrupted);
        Assert.Equal(0, after.Single(each => each.Id == work.Id).PhaseIndex);
        Assert.DoesNotContain(after, each => each.ItemId == day.Goes);
        var log = await Log();
        Assert.NotNull(log.SpanOf(day.Talk)!.Value.Ended);
        Assert.Equal(day.Goes, log.Running);
    }

    [Fact]
    public async Task An_old_page_presses_in_vain_and_says_so()
    {
        await day.Press($"items/{day.Work}/run", 0);
        foreach (var (noun, form) in new (string, (string, object?)[])[]
        {
            ($"items/{day.Talk}/run", []), ($"items/{day.Lunch}/skip", []), ($"items/{day.Look}/order", [("with", day.Evaluate)]), ($"items/{day.Look}/hold", []),
            ($"items/{day.Work}/run/minutes", [("minutes", 5)]), ($"items/{day.Work}/run/delete", []), ($"gatherings/{app.Cast.Samling5.Id}/run/unplanned", [("method", "plenum")]),
        }) Assert.Equal(HttpStatusCode.Conflict, await day.Press(noun, 0, form));
        Assert.Equal(1, (await Log()).Last);
    }

    [Fact]
    public async Task Of_two_who_begin_at_once_one_does_it_and_the_other_is_told()
    {
        var both = new[] { await day.At(app.Cast.Kari), await day.At(app.Cast.Bente) };
        var answers = await Task.WhenAll(both[0].Submit($"/items/{day.Work}/run", ("seen", 0)), both[1].Submit($"/items/{day.Talk}/run", ("seen", 0)));
        Assert.Equal([HttpStatusCode.Found, HttpStatusCode.Conflict], answers.Select(each => each.StatusCode).Order());
        Assert.Equal(1, (await Log()).Last);
    }

    [Fact]
    public async Task The_last_two_are_swapped_and_what_was_published_stays()
    {
        await day.Publish();
        Assert.Equal(HttpStatusCode.Found, await day.Press($"items/{day.Look}/order", 0, ("with", day.Evaluate)));
        await using var db = app.Open();
        var gathering = await db.Gatherings.WithProgramme().FirstAsync(each => each.Id == app.Cast.Samling5.Id);
        var order = gathering.Siblings(gathering.Days.Single(each => each.Date.Day == 30).Id, null).ConvertAll(item => item.Id);
        Assert.True(order.IndexOf(day.Evaluate) < order.IndexOf(day.Look));
        var published = (await db.NewestPublication(gathering.Id))!.Read().Items.Select(item => item.Id).ToList();
        Assert.True(published.IndexOf(day.Look) < published.IndexOf(day.Evaluate));
        Assert.Equal((RunAct.Swap, (Guid?)day.Evaluate, app.Cast.Kari.PersonId), await db.RunSteps.Select(step => ValueTuple.Create(step.Act, step.OtherId, step.ByPersonId)).SingleAsync());
    }

    [Fact]
    public async Task An_item_is_pulled_forward_skipped_taken_back_and_held()
    {
        await day.Press($"items/{day.Evaluate}/order", 0, ("before", day.Talk));
        await day.Press($"items/{day.Talk}/skip", 1);
        Assert.True((await Log()).IsSkipped(day.Talk));
        Assert.Equal(HttpStatusCode.Conflict, await day.Press($"items/{day.Talk}/skip", 2));
        await day.Press($"items/{day.Talk}/skip/delete", 2);
        Assert.Equal(HttpStatusCode.Conflict, await day.Press($"items/{day.Talk}/skip/delete", 3));
        await day.Press($"items/{day.Look}/hold", 3);
        await day.Press($"items/{day.Lunch}/hold/delete", 4);
        await using var db = app.Open();
        Assert.True((await db.ProgrammeItems.FindAsync(day.Look))!.IsHeld);
        Assert.False((await db.ProgrammeItems.FindAsync(day.Lunch))!.IsHeld);
    }

    [Fact]
    public async Task What_has_begun_is_neither_swapped_nor_skipped()
    {
        await day.Press($"items/{day.Work}/run", 0);
        Assert.Equal(HttpStatusCode.Conflict, await day.Press($"items/{day.Work}/skip", 1));
        Assert.Equal(HttpStatusCode.Conflict, await day.Press($"items/{day.Work}/order", 1, ("with", day.Talk)));
        Assert.Equal(HttpStatusCode.Conflict, await day.Press($"items/{day.Look}/order", 1, ("before", day.Work)));
        Assert.Equal(HttpStatusCode.Conflict, await day.Press($"items/{day.Work}/run", 1));
        Assert.Equal(HttpStatusCode.BadRequest, await day.Press($"items/{day.Look}/order", 1));
    }

    [Fact]
    public async Task A_block_gets_more_time_and_is_ended_only_while_it_runs()
    {
        await day.Press($"items/{day.Work}/run", 0);
        await day.Press($"items/{day.Work}/run/minutes", 1, ("minutes", 5));
        Assert.Equal(5, (await Log()).ExtraOf(day.Work));
        foreach (var many in new[] { 0, 61, -61 }) Assert.Equal(HttpStatusCode.BadRequest, await day.Press($"items/{day.Work}/run/minutes", 2, ("minutes", many)));
        Assert.Equal(HttpStatusCode.Conflict, await day.Press($"items/{day.Talk}/run/minutes", 2, ("minutes", 5)));
        Assert.Equal(HttpStatusCode.Conflict, await day.Press($"items/{day.Talk}/run/delete", 2));
        await day.Press($"items/{day.Work}/run/delete", 2);
        Assert.Null((await Log()).Running);
    }

    [Fact]
    public async Task To_shorten_an_item_shortens_what_has_not_begun_in_it()
    {
        await day.Press($"items/{day.Work}/run", 0);
        Assert.Equal(HttpStatusCode.Found, await day.Press($"gatherings/{app.Cast.Samling5.Id}/run/shortening", 1, ("item", day.Work), ("minutes", 30), ("keep", day.Lunch), ("at", "12:30")));
        Assert.Equal(30, (await Activities()).Single(each => each.ItemId == day.Work).Method.Phases.Sum(phase => phase.Minutes));
        await using var db = app.Open();
        Assert.Equal(30, (await db.ProgrammeItems.FindAsync(day.Work))!.Minutes);
    }

    [Fact]
    public async Task What_is_held_over_or_not_shorter_is_not_shortened()
    {
        foreach (var (item, minutes, answer) in new[] { (day.Lunch, 30, HttpStatusCode.Conflict), (day.Work, 60, HttpStatusCode.BadRequest), (day.Work, 0, HttpStatusCode.BadRequest), (Guid.NewGuid(), 5, HttpStatusCode.NotFound) })
            Assert.Equal(answer, await day.Press($"gatherings/{app.Cast.Samling5.Id}/run/shortening", 0, ("item", item), ("minutes", minutes)));
        Assert.Equal(HttpStatusCode.BadRequest, await day.Press($"gatherings/{app.Cast.Samling5.Id}/run/shortening", 0));
        Assert.Equal(0, (await Log()).Last);
    }

    [Fact]
    public async Task Something_outside_the_programme_starts_and_what_ran_can_be_taken_up()
    {
        await app.GoesTo("runde-1");
        Assert.Equal(HttpStatusCode.BadRequest, await day.Press($"gatherings/{app.Cast.Samling5.Id}/run/unplanned", 0, ("method", "tull")));
        Assert.Equal(HttpStatusCode.Found, await day.Press($"gatherings/{app.Cast.Samling5.Id}/run/unplanned", 0, ("method", "plenum")));
        Assert.True((await app.Cafe()).IsInterrupted);
        Assert.True((await Activities()).Single(each => each.MethodKey == "plenum").HasStarted);
    }

    [Fact]
    public async Task The_day_is_for_those_who_lead()
    {
        foreach (var someone in new[] { app.Cast.Amina, app.Cast.Per, app.Cast.Fremmed })
            foreach (var noun in new[] { $"items/{day.Work}/run", $"items/{day.Work}/skip", $"items/{day.Work}/hold", $"items/{day.Work}/order", $"gatherings/{app.Cast.Samling5.Id}/run/shortening", $"gatherings/{app.Cast.Samling5.Id}/run/unplanned" })
                Assert.Equal(HttpStatusCode.NotFound, (await (await day.At(someone)).Submit($"/{noun}", ("seen", 0), ("with", day.Talk), ("method", "plenum"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.As(app.Cast.Amina).Open($"/gatherings/{app.Cast.Samling5.Id}/run")).StatusCode);
    }

    [Fact]
    public async Task The_pages_show_the_day_with_what_one_may_press()
    {
        var kari = app.As(app.Cast.Kari);
        Assert.Contains("Kommunevist gruppearbeid", await kari.Read($"/gatherings/{app.Cast.Samling5.Id}/run"), StringComparison.Ordinal);
        await day.Press($"items/{day.Talk}/run", 0);
        var talk = (await Activities()).SingleOrDefault(each => each.ItemId == day.Talk);
        var page = await kari.Read(talk is null ? $"/gatherings/{app.Cast.Samling5.Id}/run" : $"/activities/{talk.Id}/control");
        foreach (var said in new[] { "Ta som neste", "Hopp over", "aria-current=\"step\"" }) Assert.Contains(said, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_needs_more_time_says_so_and_is_heard()
    {
        await app.GoesTo("runde-1");
        await app.Press(app.Cast.Amina, "readiness", ("more", "true"));
        Assert.Contains("Trenger mer tid", await app.As(app.Cast.Kari).Read($"/activities/{app.Cast.Kafe.Id}/control"), StringComparison.Ordinal);
        await app.Press(app.Cast.Kari, "clock", ("change", "extend"), ("minutes", 5));
        Assert.Empty((await app.Cafe()).Readinesses);
    }

    private async Task<DayLog> Log()
    {
        await using var db = app.Open();
        return new(await db.RunSteps.Where(step => step.GatheringId == app.Cast.Samling5.Id).ToListAsync());
    }

    private async Task<List<Activity>> Activities()
    {
        await using var db = app.Open();
        return await db.Hall.Include(each => each.PhaseRuns).ToListAsync();
    }
}
