using LearningNetwork.Load.Measuring;
using LearningNetwork.Load.Phones;

namespace LearningNetwork.Load.Servers;

/// <summary>One of the two that are compared, running, with its phones.</summary>
public abstract class Side(Server server) : IAsyncDisposable
{
    private readonly CancellationTokenSource over = new();
    private readonly List<Phone> phones = [];

    public abstract string Name { get; }
    public Server Server => server;
    public Posts Posts { get; } = new();
    public IReadOnlyList<Phone> Phones => phones;

    /// <summary>Brings phones in through the door; they have no page and no line yet.</summary>
    public async Task<IReadOnlyList<Phone>> Invite(int count)
    {
        Phone[] coming = [.. Enumerable.Range(phones.Count, count).Select(Make)];
        phones.AddRange(coming);
        if (phones.Count == count) _ = KeepAlive();
        await Parallel.ForEachAsync(coming, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (phone, _) => await phone.Arrive());
        return coming;
    }

    /// <summary>The same, and all are live.</summary>
    public async Task Gather(int count) =>
        await Parallel.ForEachAsync(await Invite(count), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (phone, _) =>
        {
            await phone.OpenPage();
            await phone.GoLive();
        });

    /// <summary>Brings phones whose line fell back on it, and answers how many there were.</summary>
    public async Task<int> Mend()
    {
        Phone[] fallen = [.. phones.Where(phone => !phone.IsLive)];
        await Parallel.ForEachAsync(fallen, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (phone, _) => await phone.GoLive());
        return fallen.Length;
    }

    public virtual async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        foreach (var phone in phones) phone.Dispose();
        await server.DisposeAsync();
        over.Dispose();
        GC.SuppressFinalize(this);
    }

    protected abstract Phone Make(int number);

    private async Task KeepAlive()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(10));
        try
        {
            while (await timer.WaitForNextTickAsync(over.Token))
                foreach (var phone in phones.ToArray()) await phone.Ping();
        }
        catch (OperationCanceledException) { }
    }
}
