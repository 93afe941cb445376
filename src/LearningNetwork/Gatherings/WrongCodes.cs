using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace LearningNetwork.Gatherings;

/// <summary>
/// How many wrong codes have come from each address. Right ones are never counted and never held back: a whole hotel shares one address.
/// </summary>
public sealed class WrongCodes(TimeProvider time)
{
    public const int PerMinute = 30;
    private const int MostAddresses = 10_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, Tally> tallies = new(StringComparer.Ordinal);

    /// <summary>Counts a wrong code. Null while there are at most <see cref="PerMinute"/> in the minute that began with the first of them, otherwise how long is left of it.</summary>
    public TimeSpan? Count(IPAddress? from)
    {
        var now = time.GetUtcNow();
        if (tallies.Count > MostAddresses) Forget(now);
        var tally = tallies.AddOrUpdate(Name(from), _ => new(now, 1), (_, old) => now - old.Since >= Window ? new(now, 1) : old with { Wrong = old.Wrong + 1 });
        return tally.Wrong > PerMinute ? tally.Since + Window - now : null;
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var (address, tally) in tallies)
            if (now - tally.Since >= Window) tallies.TryRemove(address, out _);
    }

    // One subscriber has a whole /64 of IPv6 addresses to be somebody new with.
    private static string Name(IPAddress? from) => from switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => from.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(from.GetAddressBytes().AsSpan(0, 8)),
        _ => from.ToString(),
    };

    private readonly record struct Tally(DateTimeOffset Since, int Wrong);
}
