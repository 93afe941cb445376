using System.Net;

namespace LearningNetwork.Tests.Platform.Web;

public sealed class DesignTests
{
    [Theory]
    [InlineData("/design")]
    [InlineData("/design/phone")]
    public async Task The_design_page_is_not_there_in_production(string address)
    {
        await using var pages = new Pages("Production");
        using var answer = await pages.Get(address, ("Accept", "text/html"));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
