namespace LearningNetwork.Gatherings;

/// <summary>
/// People come in one at a time, in the order they came. A thousand phones at once then wait here without holding a thread, instead of
/// all asking the database for its one lock, where the unlucky wait until they are refused.
/// </summary>
public sealed class Turnstile : IDisposable
{
    private readonly SemaphoreSlim one = new(1, 1);

    public async Task Through(Func<Task> enter)
    {
        await one.WaitAsync();
        try { await enter(); }
        finally { one.Release(); }
    }

    public void Dispose() => one.Dispose();
}
