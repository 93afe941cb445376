using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Gatherings;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities;

/// <summary>Who speaks in turn: lined up from the programme, moved by those who lead, told on phone and stage.</summary>
public sealed class TurnDoorTests : IAsyncLifetime
{
    private TestApp app = null!;
    private MorningOfDayTwo day = null!;

    public async Task InitializeAsync() => day = await MorningOfDayTwo.In(app = await TestApp.Start());
    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Presentations_are_lined_up_in_the_programmes_order_and_one_without_a_file_is_as_good()
    {
        var talks = await Talks((Cast.Nome, "Uten fil", null), (Cast.Lier, "Oss i Lier", "Amina og Jonas"));
        Assert.Equal([(Cast.Nome, "Uten fil", null, 5), (Cast.Lier, "Oss i Lier", "Amina og Jonas", 5)], talks.Queue.Select(turn => (turn.MunicipalityNumber, turn.Title, turn.Presenters, turn.Minutes)));
    }

    [Fact]
    public async Task Without_presentations_in_the_programme_the_municipalities_come_in_the_networks_order() =>
        Assert.Equal(Cast.Seven, (await Talks()).Queue.Select(turn => turn.MunicipalityNumber));

    [Fact]
    public async Task The_next_is_told_on_their_phone_and_the_hall_sees_who_is_on()
    {
        var talks = await Talks((Cast.Nome, "Uten fil", null), (Cast.Lier, "Oss i Lier", null));
        Assert.Equal(HttpStatusCode.Found, await day.Press($"activities/{talks.Id}/turn", null));
        Assert.Contains("Dere er neste.", await app.As(app.Cast.Amina).Read($"/activities/{talks.Id}"), StringComparison.Ordinal);
        Assert.Contains("Dere har ordet.", await app.As(app.Cast.Torstein).Read($"/activities/{talks.Id}"), StringComparison.Ordinal);
        Assert.Contains("stage-prompt\">Nome", await app.As(app.Cast.Kari).Read($"/activities/{talks.Id}/stage"), StringComparison.Ordinal);
        Assert.Contains("Neste: Lier", await app.As(app.Cast.Kari).Read($"/activities/{talks.Id}/control"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_queue_is_moved_by_those_who_lead_and_an_old_page_is_told()
    {
        var talks = await Talks((Cast.Nome, "Uten fil", null), (Cast.Lier, "Oss i Lier", null));
        var lier = talks.Queue[1].Id;
        Assert.Equal(HttpStatusCode.Found, await day.Press($"activities/{talks.Id}/turns/{lier}", null, ("to", "up")));
        Assert.Equal(HttpStatusCode.Conflict, await day.Press($"activities/{talks.Id}/turns/{lier}", null, ("to", "up")));
        Assert.Equal(HttpStatusCode.Found, await day.Press($"activities/{talks.Id}/turns/{lier}", null, ("to", "pass")));
        Assert.Equal(HttpStatusCode.Found, await day.Press($"activities/{talks.Id}/turns/{lier}", null, ("to", "back")));
        Assert.Equal(HttpStatusCode.BadRequest, await day.Press($"activities/{talks.Id}/turns/{lier}", null, ("to", "tull")));
        Assert.Equal(HttpStatusCode.Conflict, await day.Press($"activities/{talks.Id}/turns/{Guid.NewGuid()}", null, ("to", "down")));
        Assert.Equal(HttpStatusCode.Found, await day.Press($"activities/{talks.Id}/turn", null));
        Assert.Equal(HttpStatusCode.Conflict, await day.Press($"activities/{talks.Id}/turn", null));
        foreach (var noun in new[] { "turn", $"turns/{lier}" }) Assert.Equal(HttpStatusCode.NotFound, (await (await day.At(app.Cast.Amina)).Submit($"/activities/{talks.Id}/{noun}", ("to", "up"))).StatusCode);
    }

    private async Task<Activity> Talks(params (string Municipality, string Title, string? Who)[] parts)
    {
        await using (var db = app.Open())
        {
            var item = await db.ProgrammeItems.FindAsync(day.Work);
            (item!.Type, item.MethodKey) = (ItemType.MunicipalPresentation, null);
            foreach (var (i, part) in parts.Index())
                db.Add(new ProgrammeItem { GatheringId = item.GatheringId, DayId = item.DayId, ParentId = item.Id, Position = i, Title = part.Title, Type = ItemType.MunicipalPresentation, MunicipalityNumber = part.Municipality, Responsible = part.Who });
            await db.SaveChangesAsync();
        }
        await day.Press($"items/{day.Work}/run", 0);
        await using var read = app.Open();
        return await read.Hall.SingleAsync(each => each.ItemId == day.Work);
    }
}
