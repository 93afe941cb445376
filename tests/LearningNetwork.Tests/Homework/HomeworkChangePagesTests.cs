using System.Net;
using LearningNetwork.Homework;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Homework;

/// <summary>Bente changes homework that is set, and no municipality's words are lost by it.</summary>
public sealed class HomeworkChangePagesTests : IAsyncLifetime
{
    private TestApp app = null!;
    private Visitor bente = null!, kari = null!, ingrid = null!;
    private Assignment goals = null!;

    private string Address => $"/homework/{goals.Id}";
    private string Kongsbergs => $"{Address}/deliveries/{Cast.Kongsberg}";

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        (bente, kari, ingrid) = (app.As(app.Cast.Bente), app.As(app.Cast.Kari), app.As(app.Cast.Ingrid));
        goals = await app.Has(HomeworkStage.Goals(app.Cast.NyttBlikk.Id));
        foreach (var visitor in new[] { bente, kari, ingrid }) await visitor.Open(Address);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Title_text_limit_due_date_and_municipalities_are_changed_by_those_who_lead()
    {
        await bente.Reads(Address, $"{Address}/edit", "Rediger leksen");
        await bente.Reads($"{Address}/edit", "Overordnede mål", "Bli enige om", "value=\"2999-01-01\"", "Alle i nettverket og på samlingen");
        Assert.Equal(Address, (await Changes(bente, ("Form.Title", "Mål for 2030"), ("Form.Text", "Ett mål, **ikke flere**."), ("Form.MostItems", 1), ("Form.Due", "2998-12-31"), ("Form.For", Cast.Kongsberg), ("Form.For", Cast.Lier))).Headers.Location!.ToString());
        await ingrid.Reads(Address, "Mål for 2030", "<strong>ikke flere</strong>", "Høyst ett punkt", "31. desember 2998");
        await bente.Reads($"{Address}/wall", "Lier", "0 av 2 har levert");
        await bente.ReadsNothingOf($"{Address}/wall", "Nome");
    }

    [Fact]
    public async Task Who_sees_the_answers_was_said_when_it_was_set_and_is_not_changed()
    {
        await Changes(bente, Form(("Form.SharedAtNext", "false")));
        await bente.Reads(Address, "Alle i nettverket og på samlingen");
    }

    [Fact]
    public async Task Those_who_do_not_lead_change_nothing()
    {
        await ingrid.ReadsNothingOf(Address, "Rediger leksen");
        foreach (var other in new[] { app.Cast.Ingrid, await app.Gets("Oda", NetworkRole.Observer, Cast.Kongsberg), app.Cast.Fremmed, app.Cast.Amina, app.Cast.Astrid })
        {
            var visitor = app.As(other);
            await visitor.Open("/networks");
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open($"{Address}/edit")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Submit(Address, Form(("Form.Title", "Mine ord")))).StatusCode);
        }
        Assert.Equal("Overordnede mål", (await Kept()).Title);
    }

    [Theory]
    [InlineData("Form.Title", "", "Skriv en tittel")]
    [InlineData("Form.Text", "", "Skriv hva kommunene skal gjøre")]
    [InlineData("Form.Due", "", "Velg en frist")]
    [InlineData("Form.Due", "2020-01-01", "Fristen har vært")]
    [InlineData("Form.MostItems", "11", "Grensen er fra 1 til 10")]
    [InlineData("Form.For", "", "Velg minst én kommune")]
    [InlineData("Form.For", "0301", "En av kommunene er ikke med i nettverket nå")]
    public async Task What_is_wrong_is_said_and_nothing_is_changed(string field, string value, string sentence)
    {
        (string, object?)[] form = [.. Form(("Form.Stamp", goals.Stamp)).Where(each => each.Item1 != field), .. value.Length == 0 ? Array.Empty<(string, object?)>() : [(field, value)]];
        await bente.Submit(Address, form).Says(sentence);
        Assert.Equal(goals.Stamp, (await Kept()).Stamp);
    }

    [Fact]
    public async Task Words_are_mended_also_after_the_day_it_was_due()
    {
        goals = await app.Has(HomeworkStage.Goals(app.Cast.NyttBlikk.Id, due: HomeworkStage.LongAgo));
        Assert.Equal(HttpStatusCode.Found, (await Changes(bente, Form(("Form.Title", "Uten skrivefeil"), ("Form.Due", "2020-02-05")))).StatusCode);
    }

    [Fact]
    public async Task A_lower_limit_takes_nothing_from_what_is_written()
    {
        await ingrid.Submit(Kongsbergs + "/hand-in", ("Texts[0]", "Det første"), ("Texts[1]", "Det andre"));
        await Changes(bente, Form(("Form.MostItems", 1)));
        await bente.Reads(Kongsbergs, "Det første", "Det andre", "Levert");
        await ingrid.Submit(Kongsbergs + "/hand-in/removal");
        await ingrid.Reads(Kongsbergs, "Det første", "Det andre");
        await ingrid.Submit(Kongsbergs, ("Texts[0]", "Det første"), ("Texts[1]", "Det andre"), ("Stamp", (await Kept()).DeliveryOf(Cast.Kongsberg)!.Stamp)).Says("Den tar høyst 1");
    }

    [Fact]
    public async Task A_municipality_that_has_begun_or_delivered_is_not_taken_out()
    {
        await ingrid.Submit(Kongsbergs, ("Texts[0]", "Begynt"));
        await bente.Submit(Address, [.. Form(("Form.Title", "Bare Nome"), ("Form.Stamp", goals.Stamp)).Where(each => !each.Item2!.Equals(Cast.Kongsberg))]).Says("Kongsberg har begynt eller levert");
        await ingrid.Submit(Kongsbergs + "/hand-in", ("Texts[0]", "Levert"), ("Stamp", (await Kept()).DeliveryOf(Cast.Kongsberg)!.Stamp));
        await bente.Submit(Address, [.. Form(("Form.Title", "Bare Nome"), ("Form.Stamp", goals.Stamp)).Where(each => !each.Item2!.Equals(Cast.Kongsberg))]).Says("Bare Nome");
        await ingrid.Reads(Kongsbergs, "Levert");
    }

    [Fact]
    public async Task Of_two_who_change_it_at_once_the_second_sees_both_and_chooses()
    {
        await Changes(kari, Form(("Form.Title", "Karis tittel"), ("Form.Due", "2998-01-01"), ("Form.For", Cast.Lier)));
        var stamp = (await Kept()).Stamp;
        var answer = await bente.Submit(Address, Form(("Form.Title", "Bentes tittel"), ("Form.Stamp", goals.Stamp)));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        foreach (var text in new[] { "Noen andre endret leksen mens du skrev", "Bentes tittel", "Karis tittel", "1. januar 2998", "Kongsberg, Nome, Lier", stamp.ToString() }) Assert.Contains(text, page, StringComparison.Ordinal);
        Assert.Equal("Karis tittel", (await Kept()).Title);
        Assert.Equal(HttpStatusCode.Found, (await bente.Submit(Address, Form(("Form.Title", "Bentes tittel"), ("Form.Stamp", stamp)))).StatusCode);
        Assert.Equal("Bentes tittel", (await Kept()).Title);
    }

    [Fact]
    public async Task What_is_withdrawn_is_not_changed_and_what_was_typed_stays()
    {
        await kari.Submit($"{Address}/withdrawal");
        await bente.ReadsNothingOf(Address, "Rediger leksen");
        Assert.Equal(HttpStatusCode.NotFound, (await bente.Open($"{Address}/edit")).StatusCode);
        var refused = bente.Submit(Address, Form(("Form.Title", "Etterpå"), ("Form.Stamp", goals.Stamp)));
        await refused.Says("Leksen er trukket tilbake, så den endres ikke mer");
        await refused.Says("Etterpå");
        Assert.Equal("Overordnede mål", (await Kept()).Title);
    }

    private async Task<HttpResponseMessage> Changes(Visitor visitor, params (string, object?)[] form) =>
        await visitor.Submit(Address, [("Form.Stamp", (await Kept()).Stamp), .. form]);

    private async Task<Assignment> Kept()
    {
        await using var db = app.Open();
        return await db.Assignments.Whole().SingleAsync(each => each.Id == goals.Id);
    }

    /// <summary>What stands there, with other words for some of it.</summary>
    private static (string, object?)[] Form(params (string Field, object? Value)[] other)
    {
        (string Field, object? Value)[] all = [("Form.Title", "Overordnede mål"), ("Form.Text", "Ett, høyst **to**."), ("Form.Due", "2999-01-01"), ("Form.MostItems", "2")];
        return [.. all.Where(each => !other.Any(its => its.Field == each.Field)), ("Form.For", Cast.Kongsberg), ("Form.For", Cast.Nome), .. other];
    }
}
