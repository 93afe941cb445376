using System.Net;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Networks.Agreements;

/// <summary>The network writes what it agrees on; municipality by municipality says yes; a new version asks again.</summary>
public sealed class AgreementPagesTests : IAsyncLifetime
{
    private TestApp app = null!;
    private Visitor kari = null!, ingrid = null!;

    private Cast Cast => app.Cast;
    private string Agreed => $"/networks/{Cast.NyttBlikk.Id}/agreement";

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        (kari, ingrid) = (app.As(Cast.Kari), app.As(Cast.Ingrid));
        foreach (var visitor in new[] { kari, ingrid }) await visitor.Open(Agreed);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task The_first_is_written_from_headings_that_ask_for_what_is_forgotten()
    {
        var page = await Read(ingrid, $"{Agreed}/edit");
        foreach (var heading in new[] { "## Målene våre", "## Hvor ofte og hvor lenge vi møtes", "når vi vurderer å stoppe" }) Assert.Contains(heading, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_municipality_agrees_takes_it_back_and_is_asked_again_when_the_words_change()
    {
        await Writes(ingrid, "Vi møtes fire ganger", 0);
        Assert.Contains("0 av 7 kommuner er enige", await Read(kari, Agreed), StringComparison.Ordinal);
        await ingrid.Submit($"{Agreed}/approval", ("number", 1));
        Assert.Contains("1 av 7 kommuner er enige", await Read(kari, Agreed), StringComparison.Ordinal);
        await kari.Submit($"{Agreed}/approval/removal"); // Kari is from Kongsberg too
        Assert.Contains("0 av 7 kommuner er enige", await Read(kari, Agreed), StringComparison.Ordinal);
        await ingrid.Submit($"{Agreed}/approval", ("number", 1));
        await Writes(kari, "Vi møtes seks ganger", 1);
        var page = await Read(kari, Agreed);
        Assert.Contains("0 av 7 kommuner er enige", page, StringComparison.Ordinal);
        Assert.Contains("<del>fire</del>", page, StringComparison.Ordinal);
        Assert.Contains("<ins>seks</ins>", page, StringComparison.Ordinal);
        Assert.Contains("1 av 7 kommuner er enige", await Read(kari, $"{Agreed}?number=1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_read_the_old_version_has_not_agreed_with_the_new()
    {
        await Writes(ingrid, "Vi møtes fire ganger", 0);
        await Writes(kari, "Vi møtes seks ganger", 1);
        await ingrid.Submit($"{Agreed}/approval", ("number", 1));
        Assert.Contains("0 av 7 kommuner er enige", await Read(ingrid, Agreed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_write_the_next_version_the_second_sees_both_and_may_save_again()
    {
        await Writes(kari, "Kvartalsvis", 0);
        var answer = await ingrid.Submit(Agreed, ("Form.Text", "Månedlig"), ("Form.Number", 0));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        foreach (var text in new[] { "Kvartalsvis", "Månedlig", "Kari skrev en ny versjon mens du skrev" }) Assert.Contains(text, page, StringComparison.Ordinal);
        await Writes(ingrid, "Månedlig", 1);
        Assert.Contains("Månedlig", await Read(kari, Agreed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_words_are_no_new_version()
    {
        await Writes(kari, "Vi møtes", 0);
        await Writes(kari, "Vi møtes", 1);
        Assert.Equal(HttpStatusCode.NotFound, (await kari.Open($"{Agreed}?number=2")).StatusCode);
    }

    [Theory]
    [InlineData("", "Skriv hva dere er enige om.")]
    [InlineData("for lang", "Teksten kan ha høyst 10000 tegn.")]
    public async Task An_empty_one_and_one_that_is_too_long_are_refused_in_words(string text, string sentence)
    {
        var answer = await kari.Submit(Agreed, ("Form.Text", text == "for lang" ? new string('x', 10_001) : text), ("Form.Number", 0));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(sentence, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_the_first_thing_a_newcomer_reads()
    {
        await Writes(kari, "## Målene våre\n\n- Hele stillinger til alle", 0);
        var page = await Read(ingrid, $"/networks/{Cast.NyttBlikk.Id}/newcomers");
        foreach (var text in new[] { "Hele stillinger til alle", "0 av 7 kommuner er enige" }) Assert.Contains(text, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_find_none_of_it()
    {
        await Writes(kari, "Vi møtes", 0);
        foreach (var other in new[] { Cast.Fremmed, Cast.Amina, Cast.Astrid })
        {
            var visitor = app.As(other);
            foreach (var page in new[] { Agreed, $"{Agreed}/edit" }) Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open(page)).StatusCode);
        }
    }

    private async Task Writes(Visitor visitor, string text, int from) =>
        Assert.Equal(HttpStatusCode.Found, (await visitor.Submit(Agreed, ("Form.Text", text), ("Form.Number", from))).StatusCode);

    private static async Task<string> Read(Visitor visitor, string page) => WebUtility.HtmlDecode(await visitor.Read(page));
}
