using System.Globalization;
using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Methods;

/// <summary>Kari makes the municipal group work her network's own.</summary>
public sealed class MethodEditPagesTests : IAsyncLifetime
{
    private const string Own = "gruppearbeid-kommune-egen";
    private const string LongKey = "nokkel-som-er-lengre-enn-hundre-tegn-nokkel-som-er-lengre-enn-hundre-tegn-nokkel-som-er-lengre-enn-hundre-tegn";
    private TestApp app = null!;
    private Visitor kari = null!;

    private string Methods => $"/networks/{app.Cast.NyttBlikk.Id}/methods";

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        kari = app.As(app.Cast.Kari);
        await kari.Open(Methods);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_copy_is_made_in_a_form_and_each_save_is_a_new_version()
    {
        Assert.Equal(HttpStatusCode.Redirect, (await Save("gruppearbeid-kommune", Form(name: "Vårt gruppearbeid"))).StatusCode);
        Assert.Contains("Nettverkets egen", await kari.Read(Methods));
        Assert.Contains("lagret av Kari", await kari.Read($"{Methods}/{Own}"));
        await Save(Own, Form(name: "Vårt gruppearbeid", minutes: 20, version: 1));
        Assert.Contains("2 versjoner", await kari.Read($"{Methods}/{Own}"));
        await using var db = app.Open();
        Assert.Equal([1, 2], await db.MethodEditions.Where(each => each.Key == Own).OrderBy(each => each.Version).Select(each => each.Version).ToListAsync());
        Assert.Equal(20, (await db.EditionOf(app.Cast.NyttBlikk.Id, Own))!.Method.Phases[0].Minutes);
    }

    [Fact]
    public async Task One_that_no_longer_holds_is_told_and_the_rest_of_the_library_stands()
    {
        await using (var db = app.Open())
        {
            db.Add(new MethodEdition { NetworkId = app.Cast.NyttBlikk.Id, Key = Own, Version = 1, Yaml = "key: gruppearbeid-kommune-egen\nversion: 1\nuten: mening", By = app.Cast.Kari.PersonId, At = Cast.Day });
            await db.SaveChangesAsync();
        }
        var page = await kari.Read(Methods);
        Assert.Contains($"«{Own}» (versjon 1) kan ikke brukes", WebUtility.HtmlDecode(page));
        Assert.Contains($"{Methods}/gruppearbeid-kommune\"", page);
        Assert.Equal(HttpStatusCode.NotFound, (await kari.Open($"{Methods}/{Own}")).StatusCode);
    }

    [Fact]
    public async Task A_preview_shows_how_it_would_be_and_saves_nothing()
    {
        var page = await (await Save("gruppearbeid-kommune", Form(name: "Vårt"), "preview")).Content.ReadAsStringAsync();
        Assert.Contains("Ingenting er lagret ennå", page);
        await using var db = app.Open();
        Assert.Empty(await db.MethodEditions.ToListAsync());
    }

    [Fact]
    public async Task A_part_is_added_without_script_and_what_was_typed_stays()
    {
        var page = await (await Save("gruppearbeid-kommune", Form(name: "Vårt"), "add-phase")).Content.ReadAsStringAsync();
        Assert.Contains("value=\"fase-1\"", page);
        Assert.Contains("value=\"Vårt\"", WebUtility.HtmlDecode(page));
    }

    [Theory]
    [InlineData("Form.Name", "", "Skriv et navn.")]
    [InlineData("Form.Phases[0].Minutes", "0", "Skriv et helt tall fra 1 til 480")]
    [InlineData("Form.Phases[0].Prompt", "", "Skriv hva folk blir spurt om.")]
    [InlineData("Form.Cells[0].Key", "nytt", "Ingen fase lar noen skrive her.")]
    [InlineData("Form.Cells[0].Seen[0].From", "borte", "Velg blant fasene som finnes")]
    public async Task What_is_wrong_is_said_in_words(string field, string value, string fault)
    {
        var form = Form();
        form[field] = value;
        var answer = await Save("gruppearbeid-kommune", form);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains(fault, page);
        Assert.Contains("Noe må rettes.", page);
    }

    [Theory]
    [InlineData("Form.Name", 101)]
    [InlineData("Form.Purpose", 1001)]
    [InlineData("Form.Guidance", 5001)]
    [InlineData("Form.Phases[0].Prompt", 1001)]
    [InlineData("Form.Cells[0].Hint", 301)]
    public Task What_is_too_long_is_said_to_be(string field, int length) => What_is_wrong_is_said_in_words(field, new('x', length), "Teksten er for lang.");

    [Theory]
    [InlineData("Form.Phases[0].Together", "42")]
    [InlineData("Form.Cells[0].Identity", "42")]
    [InlineData("Form.Cells[0].Seen[0].Audience", "42")]
    [InlineData("Form.Phases[0].Key", LongKey)]
    [InlineData("Form.Cells[0].Key", LongKey)]
    [InlineData("Form.Cells[0].Seen[0].From", LongKey)]
    public async Task What_the_form_never_offered_is_refused_and_nothing_is_saved(string field, string value)
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await Save("gruppearbeid-kommune", new(Form()) { [field] = value })).StatusCode);
        await using var db = app.Open();
        Assert.Empty(await db.MethodEditions.ToListAsync());
    }

    [Theory]
    [InlineData("Form.Phases[{0}].Name", MethodForm.MostPhases)]
    [InlineData("Form.Cells[{0}].Name", MethodForm.MostCells)]
    [InlineData("Form.Phases[0].Write[{0}]", 2 * MethodForm.MostCells)]
    [InlineData("Form.Cells[0].Seen[{0}].From", MethodForm.MostSights)]
    public async Task More_than_there_is_room_for_is_refused_and_nothing_is_saved(string field, int most)
    {
        var form = Form();
        for (var number = 1; number <= most; number++) form[string.Format(CultureInfo.InvariantCulture, field, number)] = "x";
        Assert.Equal(HttpStatusCode.BadRequest, (await Save("gruppearbeid-kommune", form)).StatusCode);
        await using var db = app.Open();
        Assert.Empty(await db.MethodEditions.ToListAsync());
    }

    [Fact]
    public async Task Of_two_who_save_one_wins_and_the_other_keeps_their_text()
    {
        await Save("gruppearbeid-kommune", Form(name: "Vårt"));
        await Save(Own, Form(name: "Karis", version: 1));
        var bente = app.As(app.Cast.Bente);
        await bente.Open(Methods);
        var told = await bente.Post($"{Methods}/{Own}/edit", new(Form(name: "Bentes", version: 1)) { ["act"] = "save" });
        Assert.Equal(HttpStatusCode.BadRequest, told.StatusCode);
        var page = WebUtility.HtmlDecode(await told.Content.ReadAsStringAsync());
        Assert.Contains("Noen andre har lagret en ny versjon av «Karis»", page);
        Assert.Contains("value=\"Bentes\"", page);
        Assert.Contains("name=\"Form.Version\" value=\"2\"", page);
    }

    [Fact]
    public async Task What_runs_keeps_its_version_and_all_its_cells_what_waits_takes_the_new_and_the_editor_is_told()
    {
        await Save("gruppearbeid-kommune", Form(minutes: 6));
        await kari.Submit($"/gatherings/{app.Cast.Samling5.Id}/run/unplanned", ("seen", 0), ("method", Own));
        await kari.Submit($"{Methods}/{Own}/places", ("place", app.Cast.Post.Id));
        await Save(Own, new(Form(minutes: 9, version: 1)) { ["Form.Phases[0].Write[0]"] = "nytt", ["Form.Cells[0].Key"] = "nytt" });
        await using var db = app.Open();
        var (running, waiting) = (await db.Activities.SingleAsync(each => each.MethodKey == Own && each.PhaseIndex == 0), await db.Activities.SingleAsync(each => each.MethodKey == Own && each.PhaseIndex < 0));
        Assert.Equal((1, 6, true), (running.Method.Version, running.Method.Phases[0].Minutes, running.Method.Cell("forutsetning") is not null));
        Assert.Equal((2, 9, false), (waiting.Method.Version, waiting.Method.Phases[0].Minutes, waiting.Method.Cell("forutsetning") is not null));
        var page = await kari.Read($"{Methods}/{Own}");
        Assert.Contains("Beholder en eldre versjon", page);
        Assert.Contains($"/activities/{running.Id}/control", page);
        Assert.DoesNotContain($"/activities/{waiting.Id}/control", page);
    }

    [Fact]
    public async Task Its_own_methods_are_begun_outside_the_programme_like_any_other()
    {
        await Save("gruppearbeid-kommune", Form());
        Assert.Contains($"value=\"{Own}\"", await kari.Read($"/gatherings/{app.Cast.Samling5.Id}/run"));
        await kari.Submit($"/gatherings/{app.Cast.Samling5.Id}/run/unplanned", ("seen", 0), ("method", Own));
        await using var db = app.Open();
        Assert.Equal(0, (await db.Activities.SingleAsync(each => each.MethodKey == Own)).PhaseIndex);
    }

    [Fact]
    public async Task A_networks_own_methods_are_seen_by_those_who_lead_it_and_nobody_else()
    {
        await Save("gruppearbeid-kommune", Form());
        foreach (var other in new[] { app.Cast.Ingrid, app.Cast.Fremmed, app.Cast.Astrid, app.Cast.Amina })
            Assert.Equal(HttpStatusCode.NotFound, (await app.As(other).Open($"{Methods}/{Own}/edit")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.As(app.Cast.Fremmed).Open($"/networks/{app.Cast.EtAnnet.Id}/methods/{Own}")).StatusCode);
    }

    private Task<HttpResponseMessage> Save(string key, Dictionary<string, string> form, string act = "save") => kari.Post($"{Methods}/{key}/edit", new(form) { ["act"] = act });

    private static Dictionary<string, string> Form(string name = "Vårt", int minutes = 4, int version = 1) => new()
    {
        ["Form.Name"] = name, ["Form.Version"] = version.ToString(CultureInfo.InvariantCulture),
        ["Form.Phases[0].Key"] = "alene", ["Form.Phases[0].Name"] = "Alene", ["Form.Phases[0].Minutes"] = minutes.ToString(CultureInfo.InvariantCulture),
        ["Form.Phases[0].Together"] = "Individual", ["Form.Phases[0].Prompt"] = "Hva er viktigst?", ["Form.Phases[0].Write[0]"] = "forutsetning",
        ["Form.Cells[0].Key"] = "forutsetning", ["Form.Cells[0].Name"] = "Forutsetning", ["Form.Cells[0].Identity"] = "Name",
        ["Form.Cells[0].Seen[0].Audience"] = "Municipality", ["Form.Cells[0].Seen[0].From"] = "-",
    };
}
