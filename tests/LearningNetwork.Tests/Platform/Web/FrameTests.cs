namespace LearningNetwork.Tests.Platform.Web;

public sealed class FrameTests(Pages pages) : IClassFixture<Pages>
{
    [Fact]
    public async Task The_frame_says_which_network_who_reads_and_where_one_is()
    {
        using var page = await pages.Open("/design");
        Assert.Equal("Nytt Blikk BTV", page.QuerySelector(".brand b")!.TextContent);
        Assert.Contains("Kari", page.QuerySelector(".topbar__me")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Nettverket", page.QuerySelector(".mainnav [aria-current=page]")!.TextContent);
    }

    [Theory]
    [InlineData("/design")]
    [InlineData("/design/phone")]
    [InlineData("/design/control")]
    [InlineData("/design/stage")]
    public async Task Every_layout_has_a_title_one_heading_one_main_and_one_quiet_voice(string address)
    {
        using var page = await pages.Open(address);
        Assert.EndsWith(" – Læringsnettverk", page.Title, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main#innhold"));
        Assert.Single(page.QuerySelectorAll("[role=status]"));
    }

    [Theory]
    [InlineData("/design")]
    [InlineData("/design/phone")]
    public async Task The_first_thing_a_keyboard_meets_leads_past_the_frame(string address)
    {
        using var page = await pages.Open(address);
        Assert.Equal("#innhold", page.QuerySelector("a, button, input")!.GetAttribute("href"));
    }
}
