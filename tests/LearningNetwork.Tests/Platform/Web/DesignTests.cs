using System.Net;

namespace LearningNetwork.Tests.Platform.Web;

public sealed class DesignTests
{
    [Theory]
    [InlineData("Production", "/design")]
    [InlineData("Staging", "/design/phone")]
    public async Task The_design_page_is_there_in_development_only(string environment, string address)
    {
        await using var pages = new Pages(environment);
        using var answer = await pages.Get(address, ("Accept", "text/html"));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
