using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Platform.Servers;

/// <summary>Reads what the servers tell each other, each signal once, from the start of this server on.</summary>
public sealed class SignalReading(Func<NetworkDb> database, TimeProvider time)
{
    /// <summary>How long a signal is kept: far longer than any server that is up needs to read it.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(1);
    private static readonly TimeSpan BetweenTrims = TimeSpan.FromMinutes(10);
    private const int MostAtOnce = 1000;
    private readonly SeenNumbers numbers = new(time);
    private long trimmedAt = time.GetTimestamp();

    /// <summary>From here on. What is there already was about what this server has not read yet; what is under way may be about what it reads first.</summary>
    public async Task Begin()
    {
        await using var db = database();
        var latest = await db.Signals.OrderByDescending(each => each.Id).Select(each => each.Id).Take(SeenNumbers.MostPassedBy).ToListAsync();
        foreach (var number in latest.Order()) numbers.IsNew(number);
        await After(db, [0]); // The first question of its kind takes long; now nobody waits for the answer.
    }

    /// <summary>What has not been read before, the eldest first; the rest next time when it is much.</summary>
    public async Task<IReadOnlyList<Signal>> News()
    {
        await using var db = database();
        var signals = await After(db, numbers.PassedBy());
        return [.. signals.Where(signal => numbers.IsNew(signal.Id))];
    }

    /// <summary>Now and then, what is older than <see cref="Kept"/> is deleted.</summary>
    public async Task Trim()
    {
        if (time.GetElapsedTime(trimmedAt) < BetweenTrims) return;
        trimmedAt = time.GetTimestamp();
        var old = time.GetUtcNow().UtcDateTime - Kept;
        await using var db = database();
        await db.Signals.Where(signal => signal.At < old).ExecuteDeleteAsync();
    }

    private Task<List<Signal>> After(NetworkDb db, long[] passedBy) => db.SignalsAfter(numbers.Last, passedBy).Take(MostAtOnce).ToListAsync();
}
