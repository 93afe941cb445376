using LearningNetwork.Platform.Servers;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Platform.Servers;

public sealed class SignalReadingTests : IAsyncLifetime
{
    private readonly MovingClock clock = new(Cast.Day);
    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.Make();
    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task What_was_told_before_it_began_is_not_news()
    {
        await Told("før");
        var reading = await Begun();
        await Told("etter");
        Assert.Equal(["etter"], await News(reading));
        Assert.Empty(await News(reading));
    }

    [Fact]
    public async Task What_was_under_way_when_it_began_is_news_when_it_comes()
    {
        await Told("først", id: 1);
        await Told("sist", id: 3);
        var reading = await Begun();
        await Told("midt imellom", id: 2);
        Assert.Equal(["midt imellom"], await News(reading));
    }

    [Fact]
    public async Task What_is_older_than_an_hour_is_deleted_now_and_then()
    {
        var reading = await Begun();
        await Told("gammelt");
        clock.Move(SignalReading.Kept);
        await Told("nytt");
        clock.Move(TimeSpan.FromSeconds(1));
        await reading.Trim();
        await reading.Trim();
        await using var db = database.Open();
        Assert.Equal("nytt", (await db.Signals.SingleAsync()).About);
    }

    [Fact]
    public async Task Numbers_are_not_given_again_after_everything_was_deleted()
    {
        var reading = await Begun();
        await Told("gammelt");
        Assert.Single(await News(reading));
        await using (var db = database.Open()) await db.Signals.ExecuteDeleteAsync();
        await Told("nytt");
        Assert.Equal(["nytt"], await News(reading));
    }

    private async Task<SignalReading> Begun()
    {
        var reading = new SignalReading(database.Open, clock);
        await reading.Begin();
        return reading;
    }

    private static async Task<IEnumerable<string>> News(SignalReading reading) => (await reading.News()).Select(signal => signal.About);

    private async Task Told(string about, long id = 0)
    {
        await using var db = database.Open();
        db.Add(new Signal { Id = id, What = "test", About = about, At = clock.GetUtcNow().UtcDateTime });
        await db.SaveChangesAsync();
    }
}
