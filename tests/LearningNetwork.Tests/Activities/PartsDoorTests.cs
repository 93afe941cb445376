using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Gatherings;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities;

/// <summary>A talk with three parts (domain M07): a short lecture without work, a poll and a reflection; beside them what people listen with.</summary>
public sealed class PartsDoorTests : IAsyncLifetime
{
    private TestApp app = null!;
    private MorningOfDayTwo day = null!;
    private Guid lecture, poll, reflection, listening, presentation;

    public async Task InitializeAsync()
    {
        day = await MorningOfDayTwo.In(app = await TestApp.Start());
        listening = await day.AddPart("Lytt deg inn", ItemType.ListeningNotes, null);
        presentation = await day.AddPart("God ledelse", ItemType.MunicipalPresentation, null);
        lecture = await day.AddPart("Hva er et varmt element?", ItemType.IntroToWork, null);
        poll = await day.AddPart("Hvor sikre er dere?", ItemType.DataReview, "avstemning-skala");
        reflection = await day.AddPart("Tenk etter", ItemType.DataReview, "refleksjon");
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Parts_run_in_turn_and_the_talk_goes_on_after_each()
    {
        await day.Press($"items/{day.Talk}/run", 0);
        var talk = await WorkOf(day.Talk);
        Assert.Equal(HttpStatusCode.Found, await day.Press($"items/{poll}/part-run", 1));
        Assert.True((await WorkOf(day.Talk)).IsInterrupted);
        Assert.Equal((day.Talk, poll), ((await Log()).Running, (await Log()).RunningPart));
        Assert.Equal(HttpStatusCode.Found, await day.Press($"items/{poll}/part-run/delete", 2));
        Assert.False((await WorkOf(day.Talk)).IsInterrupted);
        Assert.Equal(talk.Id, (await WorkOf(day.Talk)).Id);
        Assert.Null((await Log()).RunningPart);
    }

    [Fact]
    public async Task A_part_without_work_leaves_the_notes_of_the_talk_open()
    {
        await day.Press($"items/{day.Talk}/run", 0);
        await day.Press($"items/{poll}/part-run", 1);
        await day.Press($"items/{lecture}/part-run", 2);
        Assert.Equal((false, lecture), ((await WorkOf(day.Talk)).IsInterrupted, (await Log()).RunningPart));
    }

    [Fact]
    public async Task What_comes_after_the_talk_ends_what_waited_for_its_parts()
    {
        await day.Press($"items/{day.Talk}/run", 0);
        await day.Press($"items/{reflection}/part-run", 1);
        await day.Press($"items/{day.Look}/run", 2);
        Assert.Equal((true, false), ((await WorkOf(day.Talk)).IsClosed, (await WorkOf(day.Talk)).IsInterrupted));
        Assert.Equal((day.Look, (Guid?)null), ((await Log()).Running, (await Log()).RunningPart));
    }

    [Fact]
    public async Task A_part_is_begun_only_in_its_whole_and_only_once()
    {
        Assert.Equal(HttpStatusCode.Conflict, await day.Press($"items/{poll}/part-run", 0));
        await day.Press($"items/{day.Talk}/run", 0);
        Assert.Equal(HttpStatusCode.Conflict, await day.Press($"items/{poll}/part-run/delete", 1));
        Assert.Equal(HttpStatusCode.NotFound, await day.Press($"items/{day.Look}/part-run", 1));
        foreach (var other in new[] { listening, presentation }) Assert.Equal(HttpStatusCode.NotFound, await day.Press($"items/{other}/part-run", 1));
        await day.Press($"items/{poll}/part-run", 1);
        Assert.Equal(HttpStatusCode.Conflict, await day.Press($"items/{poll}/part-run", 2));
        Assert.Equal(HttpStatusCode.Conflict, await day.Press($"items/{lecture}/part-run", 1));
        Assert.Equal(2, (await Log()).Last);
    }

    [Fact]
    public async Task Parts_are_for_those_who_lead()
    {
        await day.Press($"items/{day.Talk}/run", 0);
        foreach (var someone in new[] { app.Cast.Amina, app.Cast.Fremmed })
            Assert.Equal(HttpStatusCode.NotFound, (await (await day.At(someone)).Submit($"/items/{poll}/part-run", ("seen", 1))).StatusCode);
    }

    [Fact]
    public async Task The_control_page_leads_on_to_the_next_part_and_from_the_last_to_the_next_item()
    {
        await day.Press($"items/{day.Talk}/run", 0);
        Assert.Contains($"action=\"/items/{lecture}/part-run\"", await Primary(day.Talk), StringComparison.Ordinal);
        await day.Press($"items/{lecture}/part-run", 1);
        Assert.Contains($"action=\"/items/{poll}/part-run\"", await Primary(day.Talk), StringComparison.Ordinal);
        await day.Press($"items/{reflection}/part-run", 2);
        await day.Press($"activities/{(await WorkOf(reflection)).Id}/closure", null);
        Assert.Contains($"action=\"/items/{day.Goes}/run\"", await Primary(reflection), StringComparison.Ordinal);
    }

    // The large button of the page.
    private async Task<string> Primary(Guid item)
    {
        var page = await app.As(app.Cast.Kari).Read($"/activities/{(await WorkOf(item)).Id}/control");
        return page[page.IndexOf("class=\"next-step\"", StringComparison.Ordinal)..][..200];
    }

    private async Task<Activity> WorkOf(Guid item)
    {
        await using var db = app.Open();
        return await db.Hall.Include(each => each.PhaseRuns).SingleAsync(each => each.ItemId == item);
    }

    private async Task<DayLog> Log()
    {
        await using var db = app.Open();
        return new(await db.RunSteps.ToListAsync());
    }
}
