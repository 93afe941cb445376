using System.Threading.Channels;
using LearningNetwork.Platform.Data;

namespace LearningNetwork.Activities;

/// <summary>
/// Group commit: one writer takes whatever is waiting and writes it in one transaction, so that a hundred notes cost one wait for the disk.
/// A caller is answered only after the commit: saved on the screen means on the disk.
/// </summary>
public sealed partial class ContributionWriter(Func<NetworkDb> database, ActivityPumps pumps, ILogger<ContributionWriter> log) : BackgroundService
{
    private const int LargestBatch = 256;
    private readonly Channel<Writing> waiting = Channel.CreateBounded<Writing>(new BoundedChannelOptions(4096) { SingleReader = true });
    private DateTime latest;

    /// <summary>Writes a contribution, new or changed. The answer is what stands in the database, also when it already stood there.</summary>
    /// <param name="was">See <see cref="Draft.Was"/>.</param>
    /// <exception cref="RefusedException">The id is another's, what it named was removed, or its text was changed meanwhile.</exception>
    public Task<Contribution> Write(Contribution contribution, IReadOnlyList<string>? was = null) => Enqueue(new(contribution, IsRemoval: false) { Was = was });

    /// <summary>Takes a contribution away; its row stays without its text. Taking it away twice is the same as once.</summary>
    public Task<Contribution> Remove(Contribution contribution) => Enqueue(new(contribution, IsRemoval: true));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var batch = new List<Writing>(LargestBatch);
        // Runs until the channel is closed, not until the host wants to stop: who is waiting gets an answer.
        while (await waiting.Reader.WaitToReadAsync(CancellationToken.None))
        {
            while (batch.Count < LargestBatch && waiting.Reader.TryRead(out var writing)) batch.Add(Placed(writing));
            await Commit(batch);
            batch.Clear();
        }
    }

    public override Task StopAsync(CancellationToken cancellationToken)
    {
        waiting.Writer.TryComplete();
        return base.StopAsync(cancellationToken);
    }

    private async Task<Contribution> Enqueue(Writing writing)
    {
        await waiting.Writer.WriteAsync(writing);
        return await writing.Done.Task;
    }

    /// <summary>
    /// One that was overtaken between the rule and this queue comes after those that passed it: they are on people's screens already, and a page that is
    /// fetched anew must have the same order. Databases keep microseconds.
    /// </summary>
    private Writing Placed(Writing writing)
    {
        if (writing.Removes) return writing;
        var next = latest.AddMicroseconds(1);
        latest = writing.Contribution.CreatedAt < next ? next : writing.Contribution.CreatedAt;
        writing.Contribution.CreatedAt = latest;
        return writing;
    }

    private async Task Commit(IReadOnlyList<Writing> batch)
    {
        try
        {
            await using var db = database();
            var commit = new ContributionCommit(db, batch);
            await commit.Run();
            foreach (var activity in commit.Activities) pumps.Announce(activity);
            foreach (var writing in batch) writing.Answer();
        }
        catch (Exception fault) when (StorageFault.MayPass(fault))
        {
            NotNow(log, batch.Count, fault);
            foreach (var writing in batch) writing.Done.TrySetException(new RefusedException(Refusal.NotNow));
        }
        catch (Exception fault) when (batch.Count > 1)
        {
            // One bad row must not take the others with it.
            BatchFailed(log, batch.Count, fault);
            foreach (var writing in batch) await Commit([writing.Again()]);
        }
        catch (Exception fault)
        {
            RowFailed(log, fault);
            batch[0].Done.TrySetException(fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The database takes nothing now; {Count} contributions stay where they were written until it does")]
    private static partial void NotNow(ILogger log, int count, Exception fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A batch of {Count} contributions failed; writing them one by one")]
    private static partial void BatchFailed(ILogger log, int count, Exception fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "A contribution could not be written")]
    private static partial void RowFailed(ILogger log, Exception fault);
}
