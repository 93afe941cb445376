using System.Security.Cryptography;
using System.Text;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Accounts;

/// <summary>
/// The one-time key that lets whoever reads the log make the first administrator. A new one at each start until somebody has; only its
/// hash is kept, in memory. Five wrong keys in five minutes, and it rests.
/// </summary>
public sealed partial class WelcomeKey(ILogger<WelcomeKey> log, TimeProvider time) : IAtStart
{
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(5);
    private readonly Lock gate = new();
    private readonly Queue<DateTimeOffset> wrong = [];
    private byte[]? hash;

    /// <summary>After the demo network, which brings its own administrator.</summary>
    public int Order => 1000;

    public bool Rests
    {
        get
        {
            lock (gate) return Recent() >= 5;
        }
    }

    public async Task Run(NetworkDb db)
    {
        if (await db.Administrations.AnyAsync()) return;
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        PutBack(key);
        Say(log, key);
    }

    /// <summary>Takes the key out of the lock, so that of two who come at once one is let in. A wrong key is counted.</summary>
    public bool Take(string key)
    {
        lock (gate)
        {
            if (hash is null || !CryptographicOperations.FixedTimeEquals(hash, Hash(key))) return Miss();
            hash = null;
            return true;
        }
    }

    /// <summary>The administrator was not made after all.</summary>
    public void PutBack(string key)
    {
        lock (gate) hash = Hash(key);
    }

    private bool Miss()
    {
        wrong.Enqueue(time.GetUtcNow());
        return false;
    }

    private int Recent()
    {
        while (wrong.TryPeek(out var first) && time.GetUtcNow() - first > Rest) wrong.Dequeue();
        return wrong.Count;
    }

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key.Trim()));

    [LoggerMessage(Level = LogLevel.Warning, Message = "No administrator yet. Open /welcome and use this key once: {Key}")]
    private static partial void Say(ILogger log, string key);
}
