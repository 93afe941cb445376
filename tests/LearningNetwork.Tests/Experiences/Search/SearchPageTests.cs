using System.Net;
using LearningNetwork.Experiences;
using LearningNetwork.Experiences.Search;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Experiences.Search;

/// <summary>The search page by its door.</summary>
public sealed class SearchPageTests : IAsyncLifetime
{
    private TestApp app = null!;

    private Cast Cast => app.Cast;

    public async Task InitializeAsync() => app = await TestApp.Start();

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task What_one_may_not_read_is_in_no_list_no_count_and_no_choice()
    {
        await app.Has(Cast.Ingrid, Cast.Kongsberg, "Hemmelige langvakter", reach: Reach.Municipality);
        await app.Has(Cast.Amina, Cast.Lier, "Åpne langvakter");
        var (bente, kari, stranger) = (await Page(app.As(Cast.Bente), "?q=langvakt"), await Page(app.As(Cast.Kari), "?q=langvakt"), await Page(app.AsStranger(), "?q=langvakt"));
        Assert.Contains("1 erfaring<", bente, StringComparison.Ordinal);
        Assert.DoesNotContain("Hemmelige", bente, StringComparison.Ordinal);
        Assert.DoesNotContain("Kongsberg <", bente, StringComparison.Ordinal);
        Assert.Contains("2 erfaringer", kari, StringComparison.Ordinal);
        Assert.Contains("0 erfaringer", stranger, StringComparison.Ordinal);
        Assert.Contains("0 erfaringer", await Page(app.As(Cast.Fremmed), "?q=langvakt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_has_not_signed_in_finds_what_is_open_to_everyone()
    {
        await app.Has(Cast.Amina, Cast.Lier, "Åpne langvakter", reach: Reach.Public);
        Assert.Contains("<mark>langvakter</mark>", await Page(app.AsStranger(), "?q=langvakt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_tried_it_is_the_networks_to_know()
    {
        var experience = await app.Has(Cast.Amina, Cast.Lier, "Langvakter", reach: Reach.Public);
        await using (var db = app.Open())
        {
            db.Add(new Trial { ExperienceId = experience.Id, MunicipalityNumber = Cast.Kongsberg, Number = 1, PersonId = Cast.Ingrid.PersonId, At = Cast.Day, Happened = "Vi prøvde" });
            await db.SaveChangesAsync();
        }
        Assert.Contains("1 prøvde det", await Page(app.As(Cast.Kari), "?q=langvakt"), StringComparison.Ordinal);
        foreach (var other in new[] { app.As(Cast.Fremmed), app.AsStranger() }) Assert.DoesNotContain("prøvde det", await Page(other, "?q=langvakt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawal_takes_it_out_at_once()
    {
        var experience = await app.Has(Cast.Ingrid, Cast.Kongsberg, "Langvakter", reach: Reach.Public);
        var ingrid = app.As(Cast.Ingrid);
        await ingrid.Open($"/experiences/{experience.Id}");
        await ingrid.Submit($"/experiences/{experience.Id}/reach", ("to", Reach.Municipality));
        Assert.Contains("0 erfaringer", await Page(app.AsStranger(), "?q=langvakt"), StringComparison.Ordinal);
        Assert.Contains("0 erfaringer", await Page(app.As(Cast.Bente), "?q=langvakt"), StringComparison.Ordinal);
        Assert.Contains("1 erfaring<", await Page(ingrid, "?q=langvakt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choices_of_one_kind_add_up_and_of_two_kinds_narrow()
    {
        await app.Has(Cast.Ingrid, Cast.Kongsberg, "Langvakter én");
        await app.Has(Cast.Amina, Cast.Lier, "Langvakter to");
        await app.Has(Cast.Marit, Cast.Ringerike, "Langvakter tre", "Noe");
        var bente = app.As(Cast.Bente);
        Assert.Contains("3 erfaringer", await Page(bente, "?q=langvakt"), StringComparison.Ordinal);
        var two = await Page(bente, $"?q=langvakt&municipality={Cast.Lier}&municipality={Cast.Kongsberg}");
        Assert.Contains("2 erfaringer", two, StringComparison.Ordinal);
        Assert.Contains("Ringerike", two, StringComparison.Ordinal);
        Assert.Contains("0 erfaringer", await Page(bente, $"?q=langvakt&municipality={Cast.Lier}&tells=Failed"), StringComparison.Ordinal);
        Assert.Contains("(0)", await Page(bente, $"?q=langvakt&municipality={Cast.Nome}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Experiences_are_found_by_how_large_the_municipality_is_now()
    {
        await app.Has(Cast.Ingrid, Cast.Kongsberg, "Langvakter én");
        await app.Has(Cast.Amina, Cast.Lier, "Langvakter to");
        var bente = app.As(Cast.Bente);
        Assert.DoesNotContain("Kommunens størrelse", await Page(bente, "?q=langvakt"), StringComparison.Ordinal);
        await Counts(Cast.Lier, 27_000);
        foreach (var text in new[] { "1 erfaring<", "Stor, 20 000 eller flere" }) Assert.Contains(text, await Page(bente, "?q=langvakt&size=Large"), StringComparison.Ordinal);
        Assert.Contains("0 erfaringer", await Page(bente, "?q=langvakt&size=Small"), StringComparison.Ordinal);
        await Counts(Cast.Lier, 4_000);
        Assert.Contains("1 erfaring<", await Page(bente, "?q=langvakt&size=Small"), StringComparison.Ordinal);
        Assert.Contains("0 erfaringer", await Page(bente, "?q=langvakt&size=Enormous"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ones_own_notes_are_found_by_oneself_alone()
    {
        var amina = app.As(Cast.Amina);
        await amina.Open($"/activities/{Cast.Kafe.Id}");
        await using (var db = app.Open()) await Cast.CafeGoesTo(db, "runde-1");
        Assert.True((await amina.Put($"/activities/{Cast.Kafe.Id}/contributions/{Guid.CreateVersion7()}", new { cell = "ide", text = "Langvakter hver tredje helg" })).IsSuccessStatusCode);
        Assert.Contains("<mark>Langvakter</mark>", await Page(amina, "?q=langvakt"), StringComparison.Ordinal);
        foreach (var other in new[] { Cast.Bente, Cast.Kari, Cast.Torstein, Cast.Jonas }) Assert.DoesNotContain("Langvakter", await Page(app.As(other), "?q=langvakter+"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gatherings_are_found_by_those_who_may_open_them_and_methods_by_those_who_lead()
    {
        Assert.Contains("/gatherings/", await Page(app.As(Cast.Amina), "?q=samling+5"), StringComparison.Ordinal);
        Assert.DoesNotContain("/gatherings/", await Page(app.As(Cast.Fremmed), "?q=samling+5"), StringComparison.Ordinal);
        Assert.Contains("/methods/cafe-dialog", await Page(app.As(Cast.Kari), "?q=kafedialog"), StringComparison.Ordinal);
        Assert.DoesNotContain("/methods/", await Page(app.As(Cast.Ingrid), "?q=kafedialog"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("fast NEAR/2 time")]
    [InlineData("\"fast\" AND NOT (time* OR ^x) : {y} -z")]
    [InlineData("';--\\%_[")]
    [InlineData("💛 العربية ﷽ ꭰaꭰ")]
    [InlineData("\u0000\u0007\uFFFF")]
    public async Task Whatever_is_typed_there_is_an_answer(string typed) =>
        Assert.Equal(HttpStatusCode.OK, (await app.As(Cast.Kari).Open($"/search?q={Uri.EscapeDataString(typed)}")).StatusCode);

    [Fact]
    public async Task Five_thousand_letters_are_cut_and_it_is_said() =>
        Assert.Contains("Vi søkte med de", await Page(app.As(Cast.Kari), "?q=" + string.Join('+', Enumerable.Repeat("heltidskultur", 380))), StringComparison.Ordinal);

    [Fact]
    public async Task More_than_a_page_is_on_several_and_a_page_too_far_is_empty()
    {
        for (var number = 0; number <= Finding.OnPage; number++) await app.Has(Cast.Amina, Cast.Lier, $"Langvakter {number}");
        var kari = app.As(Cast.Kari);
        Assert.Contains("/search?q=langvakt&page=2", await Page(kari, "?q=langvakt"), StringComparison.Ordinal);
        Assert.Contains("Langvakter 0", string.Concat((await Page(kari, "?q=langvakt&page=2")).Split("<mark>", StringSplitOptions.None)).Replace("</mark>", "", StringComparison.Ordinal), StringComparison.Ordinal);
        foreach (var page in new[] { "99", "-1", "x" }) Assert.NotEqual(HttpStatusCode.InternalServerError, (await kari.Open($"/search?q=langvakt&page={page}")).StatusCode);
    }

    private async Task Counts(string municipality, int inhabitants)
    {
        await using var db = app.Open();
        (await db.Municipalities.SingleAsync(each => each.Number == municipality)).Inhabitants = inhabitants;
        await db.SaveChangesAsync();
    }

    private static async Task<string> Page(Visitor visitor, string query) => WebUtility.HtmlDecode(await visitor.Read($"/search{query}"));
}
