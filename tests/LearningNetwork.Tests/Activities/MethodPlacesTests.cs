using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Gatherings;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Tests.Activities;

public sealed class MethodPlacesTests : IAsyncLifetime
{
    private TestApp app = null!;
    private Visitor kari = null!;

    private string Methods => $"/networks/{app.Cast.NyttBlikk.Id}/methods";
    private GatheringDay First => app.Cast.Samling5.Days[0];

    public async Task InitializeAsync()
    {
        app = await TestApp.Start(services => services.AddSingleton<TimeProvider>(new MovingClock(Cast.Day)));
        kari = app.As(app.Cast.Kari);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task The_library_is_read_by_those_who_lead_the_network_and_nobody_else()
    {
        Assert.Contains("Kafédialog", await kari.Read(Methods));
        foreach (var other in new[] { app.Cast.Ingrid, app.Cast.Amina, app.Cast.Fremmed, app.Cast.Astrid })
            Assert.Equal(HttpStatusCode.NotFound, (await app.As(other).Open(Methods)).StatusCode);
    }

    [Fact]
    public async Task A_search_that_finds_nothing_says_so() => Assert.Contains("Ingen metode passer", await kari.Read(Methods + "?aim=Learn&moment=Closing"));

    [Fact]
    public async Task A_method_is_told_in_plain_words()
    {
        var page = await kari.Read(Methods + "/gruppearbeid-kommune");
        Assert.Contains("Først ser bare den som skriver, det.", page);
        Assert.Contains("Fra «Sammen» ser også disse det: egen kommune.", WebUtility.HtmlDecode(page));
        Assert.Contains("Kilde: M08", page);
    }

    [Fact]
    public async Task A_method_that_is_not_there_is_not_found() => Assert.Equal(HttpStatusCode.NotFound, (await kari.Open(Methods + "/finnes-ikke")).StatusCode);

    [Fact]
    public async Task Every_method_has_a_page_in_every_language()
    {
        foreach (var method in LearningNetwork.Methods.MethodLibrary.Load().All)
            foreach (var language in new[] { "nb", "nn", "en" })
                Assert.DoesNotMatch("Writer\\.|Audience\\.|Identity\\.|Together\\.|Results\\.|Aim\\.|Moment\\.|Turns\\.|Recap\\.", await (await kari.Open($"{Methods}/{method.Key}", ("Accept-Language", language))).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_method_is_put_after_an_item_with_its_own_lengths()
    {
        await Put("gruppearbeid-kommune", app.Cast.Post.Id);
        await using var db = app.Open();
        var items = await db.ProgrammeItems.Where(item => item.DayId == app.Cast.Post.DayId).OrderBy(item => item.Position).ToListAsync();
        Assert.Equal(["Tilbakeblikk", "Kommunevist gruppearbeid"], items.Select(item => item.Title));
        Assert.Equal((49, ItemType.MunicipalGroupWork, "gruppearbeid-kommune"), (items[1].Minutes, items[1].Type, items[1].MethodKey));
        Assert.Equal([4, 45], (await db.Activities.SingleAsync(each => each.ItemId == items[1].Id)).Method.Phases.Select(phase => phase.Minutes));
    }

    [Fact]
    public async Task A_method_is_put_first_on_a_day()
    {
        await Put("als-case", First.Id);
        await Put("refleksjon", First.Id);
        await using var db = app.Open();
        Assert.Equal(["refleksjon", "als-case"], await db.ProgrammeItems.Where(item => item.DayId == First.Id).OrderBy(item => item.Position).Select(item => item.MethodKey).ToListAsync());
    }

    [Fact]
    public async Task An_item_that_is_edited_keeps_the_method_it_was_given()
    {
        await Put("als-case", First.Id);
        await using var db = app.Open();
        var item = await db.ProgrammeItems.SingleAsync(each => each.MethodKey == "als-case");
        await kari.Post($"/items/{item.Id}", new() { ["Form.Title"] = "Caset", ["Form.Type"] = item.Type.ToString(), ["Form.DayId"] = First.Id.ToString(), ["Form.Version"] = item.Version.ToString() });
        Assert.Equal(("Caset", "als-case"), await db.ProgrammeItems.Where(each => each.Id == item.Id).Select(each => ValueTuple.Create(each.Title, each.MethodKey)).SingleAsync());
    }

    [Fact]
    public async Task A_place_that_is_not_there_is_not_found()
    {
        await kari.Open(Methods + "/als-case");
        Assert.Equal(HttpStatusCode.NotFound, (await kari.Submit(Methods + "/als-case/places", ("place", Guid.NewGuid()))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await kari.Submit(Methods + "/finnes-ikke/places", ("place", First.Id))).StatusCode);
    }

    private async Task Put(string method, Guid place)
    {
        Assert.Contains("Etter Tilbakeblikk", await kari.Read($"{Methods}/{method}"));
        var answer = await kari.Submit($"{Methods}/{method}/places", ("place", place));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("ligger i programmet", await kari.Read(answer.Headers.Location!.OriginalString));
    }
}
