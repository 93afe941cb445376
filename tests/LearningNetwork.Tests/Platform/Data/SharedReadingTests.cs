using LearningNetwork.Platform.Data;

namespace LearningNetwork.Tests.Platform.Data;

public class SharedReadingTests
{
    [Fact]
    public async Task Whoever_asks_while_it_is_answered_gets_the_next_answer_together()
    {
        var answers = new List<TaskCompletionSource<int>>();
        var reading = new SharedReading<string, int>(_ => { lock (answers) { answers.Add(new()); return answers[^1].Task; } });
        var first = reading.Ask("a");
        await Until(() => answers.Count == 1);
        var (second, third) = (reading.Ask("a"), reading.Ask("a"));

        answers[0].SetResult(1);
        await Until(() => answers.Count == 2);
        answers[1].SetResult(2);

        var shared = await Task.WhenAll(first, second, third);
        Assert.Equal([1, 2, 2], shared);
        Assert.Equal(2, answers.Count);
    }

    [Fact]
    public async Task A_reading_that_fails_fails_only_those_who_shared_it()
    {
        var times = 0;
        var reading = new SharedReading<string, int>(_ => Interlocked.Increment(ref times) == 1 ? Task.FromException<int>(new InvalidOperationException()) : Task.FromResult(times));
        await Assert.ThrowsAsync<InvalidOperationException>(() => reading.Ask("a"));
        Assert.Equal(2, await reading.Ask("a"));
    }

    private static async Task Until(Func<bool> holds)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!holds()) await Task.Delay(1, limit.Token);
    }
}
