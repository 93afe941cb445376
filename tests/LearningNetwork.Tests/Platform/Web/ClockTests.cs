using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Platform.Web;

public sealed class ClockTests
{
    [Fact]
    public async Task Anybody_may_ask_what_time_it_is_and_no_answer_is_kept()
    {
        await using var app = await TestApp.Start();
        var answer = await app.AsStranger().Open("/clock");
        var now = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("now").GetString()!;
        Assert.EndsWith("Z", now, StringComparison.Ordinal);
        Assert.InRange((TimeProvider.System.GetUtcNow() - DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)).Duration(), TimeSpan.Zero, TimeSpan.FromMinutes(1));
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }
}
