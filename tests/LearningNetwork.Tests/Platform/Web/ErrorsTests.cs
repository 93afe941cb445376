using System.Net;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Platform.Web;

public sealed class ErrorsTests(Pages pages) : IClassFixture<Pages>
{
    static readonly (string, string) Page = ("Accept", "text/html"), Script = ("Accept", "application/json");

    [Theory]
    [InlineData("/errors/403", HttpStatusCode.NotFound)]
    [InlineData("/errors/404", HttpStatusCode.NotFound)]
    public async Task Not_there_and_not_allowed_are_the_same_page(string address, HttpStatusCode status)
    {
        using var answer = await pages.Get(address, Page);
        using var page = await Pages.Read(answer);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("Finnes ikke, eller du har ikke tilgang", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Somebody_who_is_in_and_asks_for_what_is_not_there_gets_that_page()
    {
        await using var app = await TestApp.Start();
        using var answer = await app.As(app.Cast.Amina).Open("/not/there");
        using var page = await Pages.Read(answer);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("Finnes ikke, eller du har ikke tilgang", page.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData(429, "Det går litt for fort")]
    [InlineData(413, "Det er for langt")]
    [InlineData(400, "Det kunne vi ikke ta imot")]
    [InlineData(500, "Noe gikk galt hos oss")]
    public async Task Every_refusal_has_its_sentence(int status, string words)
    {
        using var answer = await pages.Get($"/errors/{status}", Page);
        using var page = await Pages.Read(answer);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(words, page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_form_from_a_page_that_is_too_old_is_told_what_became_of_the_text()
    {
        using var answer = await pages.Post("/language", new() { ["language"] = "nn" }, Page);
        using var page = await Pages.Read(answer);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("Siden er for gammel, last den på nytt", page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith("Teksten din er ikke sendt ennå", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nb", "Teksten din er ikke sendt ennå")]
    [InlineData("nn", "Teksten din er ikkje send enno")]
    public async Task A_script_is_told_the_same_in_its_own_form(string language, string words)
    {
        using var answer = await pages.Post("/language", new() { ["language"] = "nn" }, Script, ("Accept-Language", language));
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
