using System.Net;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Platform.Web;

public sealed class HealthTests
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Anybody_may_ask_whether_it_is_well(string address)
    {
        await using var app = await TestApp.Start();
        var answer = await app.AsStranger().Open(address);
        Assert.Equal((HttpStatusCode.OK, "Healthy"), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }
}
