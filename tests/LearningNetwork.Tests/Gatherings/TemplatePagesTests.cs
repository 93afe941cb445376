using System.Net;
using LearningNetwork.Gatherings;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Gatherings;

public sealed class TemplatePagesTests : IAsyncLifetime
{
    private Coordinator coordinator = null!;

    private string Address => $"/gatherings/{coordinator.Gathering}/programme/templates";

    public async Task InitializeAsync() => coordinator = await Coordinator.Start();

    public async Task DisposeAsync() => await coordinator.DisposeAsync();

    [Fact]
    public async Task An_empty_programme_begins_from_a_template_that_was_looked_at()
    {
        await Empty();
        Assert.Contains("Fra mal", await coordinator.Kari.Read($"/gatherings/{coordinator.Gathering}/programme/edit"));
        Assert.Contains("Paneldialog", await coordinator.Kari.Read(Address + "?template=1-samling-to-dager"));
        Assert.Contains("er lagt inn", await Lay("1-samling-to-dager"));
        var gathering = await coordinator.Now();
        Assert.Equal(18, gathering.Items.Count);
        Assert.Equal("cafe-dialog", gathering.Items.Single(item => item.Type is ItemType.CafeDialogue).MethodKey);
    }

    [Fact]
    public async Task Of_two_who_lay_in_at_once_one_does_and_the_other_is_told()
    {
        await Empty();
        var answers = await Task.WhenAll(Lay("1-samling-to-dager"), Lay("1-samling-to-dager"));
        Assert.Single(answers, answer => answer.Contains("er lagt inn", StringComparison.Ordinal));
        Assert.Single(answers, answer => answer.Contains("En mal legges bare i et tomt program", StringComparison.Ordinal));
        Assert.Equal(18, (await coordinator.Now()).Items.Count);
    }

    [Fact]
    public async Task A_day_that_is_missing_is_made()
    {
        await Empty();
        await Lay("1-samling-to-dager", coordinator.Day);
        Assert.Equal([new DateOnly(2020, 1, 29), new(2020, 1, 30), new(2020, 1, 31)], (await coordinator.Now()).DaysInOrder().Select(day => day.Date));
    }

    [Fact]
    public async Task A_programme_with_something_in_it_takes_no_template()
    {
        Assert.DoesNotContain("Fra mal", await coordinator.Kari.Read($"/gatherings/{coordinator.Gathering}/programme/edit"));
        Assert.Contains("En mal legges bare i et tomt program", await Lay("5-halv-dag"));
        Assert.Single((await coordinator.Now()).Items);
    }

    [Theory]
    [InlineData("finnes-ikke")]
    [InlineData("")]
    public async Task A_template_that_is_not_there_is_refused_in_words(string template)
    {
        await Empty();
        Assert.Contains("Velg en mal.", await Lay(template));
        Assert.Empty((await coordinator.Now()).Items);
    }

    [Fact]
    public async Task A_day_that_is_not_the_gatherings_is_refused_in_words()
    {
        await Empty();
        Assert.DoesNotContain("er lagt inn", await Lay("5-halv-dag", Guid.NewGuid()));
        Assert.Empty((await coordinator.Now()).Items);
    }

    [Fact]
    public async Task Days_that_are_too_many_are_refused_in_words()
    {
        await Empty();
        await using (var db = coordinator.App.Open())
        {
            for (var day = 0; day < Gathering.MostDays - 2; day++) db.Add(new GatheringDay { GatheringId = coordinator.Gathering, Date = new DateOnly(2020, 2, 1).AddDays(day) });
            await db.SaveChangesAsync();
        }
        var last = (await coordinator.Now()).DaysInOrder()[^1];
        Assert.Contains("høyst 14", await Lay("1-samling-to-dager", last.Id));
        Assert.Empty((await coordinator.Now()).Items);
    }

    [Fact]
    public async Task Templates_are_for_those_who_lead() =>
        Assert.Equal(HttpStatusCode.NotFound, (await coordinator.App.As(coordinator.App.Cast.Ingrid).Open(Address)).StatusCode);

    private Task<string> Lay(string template, Guid? day = null) =>
        coordinator.Send(Address, new() { ["Form.Template"] = template, ["Form.DayId"] = (day ?? coordinator.App.Cast.Samling5.Days[0].Id).ToString() });

    private async Task Empty()
    {
        await using var db = coordinator.App.Open();
        await db.ProgrammeItems.Where(item => item.GatheringId == coordinator.Gathering).ExecuteDeleteAsync();
    }
}
