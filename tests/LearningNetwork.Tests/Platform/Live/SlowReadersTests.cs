using LearningNetwork.Platform.Live;

namespace LearningNetwork.Tests.Platform.Live;

public class SlowReadersTests
{
    [Fact]
    public async Task One_who_never_reads_is_left_behind()
    {
        var never = new TaskCompletionSource();
        await SlowReaders.LeaveBehind(never.Task).WaitAsync(TimeSpan.FromSeconds(10));
        Assert.False(never.Task.IsCompleted);
    }

    [Fact]
    public async Task A_message_that_fails_at_once_is_not_hidden() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => SlowReaders.LeaveBehind(Task.FromException(new InvalidOperationException())));
}
