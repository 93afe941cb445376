using System.Globalization;
using System.Security.Cryptography;
using LearningNetwork.Platform.Data;

namespace LearningNetwork.Gatherings;

/// <summary>Six digits that let a phone into a gathering until somebody makes a new code.</summary>
public sealed class JoinCode : OneRow
{
    public const int Digits = 6;

    public Guid GatheringId { get; set; }
    public Gathering Gathering { get; set; } = null!;
    public required string Code { get; set; }
    public DateTime MadeAt { get; set; }
    public DateTime? RevokedAt { get; set; }

    /// <summary>As it is read aloud and shown on the wall: <c>482 915</c>.</summary>
    public string Grouped => $"{Code[..3]} {Code[3..]}";

    /// <summary>A code that somebody may have already; <see cref="Gathering.NewCode"/> makes one that nobody has.</summary>
    public static JoinCode Make(Guid gathering, DateTime now) => new() { GatheringId = gathering, Code = Random(), MadeAt = now };

    /// <summary>Six digits that cannot be guessed; the first is never 0.</summary>
    public static string Random() => RandomNumberGenerator.GetInt32(100_000, 1_000_000).ToString(CultureInfo.InvariantCulture);

    /// <summary>Only the digits of what somebody typed: spaces and dashes are how people read a code aloud.</summary>
    public static string Clean(string? typed) => string.Concat((typed ?? "").Where(char.IsAsciiDigit));

    /// <summary>Lets nobody more in; who is in stays in.</summary>
    public void Revoke(DateTime now) => RevokedAt ??= now;
}
