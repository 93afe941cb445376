using LearningNetwork.BrowserTests.Support;

namespace LearningNetwork.BrowserTests.Journeys;

public sealed class FrontDoorTests(House house) : Journey(house)
{
    [Fact]
    public async Task The_style_sheet_is_served_and_is_not_empty()
    {
        using var client = new HttpClient { BaseAddress = App.Address };
        Assert.Contains(".ds-button", await client.GetStringAsync("/css/site.css"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_not_there_says_so_kindly()
    {
        Complaints.Forgive("status of 404");
        var phone = await Phone("/ikke-her");
        Assert.NotEmpty(await phone.Locator("h1").InnerTextAsync());
        await phone.AssertAccessible();
        await phone.AssertFitsNarrow();
        await phone.Shoot("not-found");
    }
}
