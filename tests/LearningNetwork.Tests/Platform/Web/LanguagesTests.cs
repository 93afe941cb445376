using System.Net;

namespace LearningNetwork.Tests.Platform.Web;

public sealed class LanguagesTests(Pages pages) : IClassFixture<Pages>
{
    [Theory]
    [InlineData("nb-NO", "nb")]
    [InlineData("nn", "nn")]
    [InlineData("nn-NO,nb;q=0.8", "nn")]
    [InlineData("en-US", "en")]
    [InlineData("no", "nb")]
    [InlineData("no-NO,en;q=0.5", "nb")]
    [InlineData("se", "nb")]
    [InlineData("se,en;q=0.7,nn;q=0.9", "nn")]
    [InlineData("", "nb")]
    public async Task The_page_speaks_what_the_browser_asks_for(string asked, string spoken)
    {
        using var page = await pages.Open("/design", ("Accept-Language", asked));
        Assert.Equal(spoken, page.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("nb", "Hopp til innholdet")]
    [InlineData("nn", "Hopp til innhaldet")]
    [InlineData("en", "Skip to the content")]
    public async Task The_texts_follow(string language, string words)
    {
        using var page = await pages.Open("/design", ("Accept-Language", language));
        Assert.Equal(words, page.QuerySelector(".ds-skip-link")!.TextContent);
    }

    [Fact]
    public async Task The_readers_own_choice_goes_before_the_browsers()
    {
        using var page = await pages.Open("/design", ("Accept-Language", "en"), ("Cookie", "language=c%3Dnn%7Cuic%3Dnn"));
        Assert.Equal("nn", page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Choosing_a_language_is_remembered_and_leads_back()
    {
        using var answer = await pages.PostFrom("/design", "/language", new() { ["language"] = "nn", ["back"] = "/design/phone" });
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/design/phone", answer.Headers.Location!.ToString());
        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("language=c%3Dnn", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("//evil.example.com")]
    [InlineData("https://evil.example.com/")]
    [InlineData("/\\evil.example.com")]
    [InlineData("")]
    public async Task The_way_back_never_leaves_the_house(string back)
    {
        using var answer = await pages.PostFrom("/design", "/language", new() { ["language"] = "en", ["back"] = back });
        Assert.Equal("/", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_language_we_do_not_speak_is_refused()
    {
        using var answer = await pages.PostFrom("/design", "/language", new() { ["language"] = "tlh", ["back"] = "/design" });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
