namespace LearningNetwork.Platform.Live;

/// <summary>Somebody's phone does not read what it is sent. The server cuts such a line after ten seconds; until then nobody else waits for it.</summary>
public static class SlowReaders
{
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    /// <summary>Waits until a message to many has gone to them all, but not longer than <see cref="Patience"/>: those who read have it by then.</summary>
    public static async Task LeaveBehind(Task sending)
    {
        if (sending.IsCompletedSuccessfully) return;
        using var late = new CancellationTokenSource();
        await Task.WhenAny(sending, Task.Delay(Patience, late.Token));
        await late.CancelAsync();
        if (sending.IsCompleted) await sending;
        else _ = sending.ContinueWith(each => each.Exception, TaskContinuationOptions.OnlyOnFaulted); // A line that is cut is no news.
    }
}
