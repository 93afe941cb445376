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

    public static JoinCode Make(Guid gathering, DateTime now) =>
        new() { GatheringId = gathering, Code = RandomNumberGenerator.GetInt32(100_000, 1_000_000).ToString(System.Globalization.CultureInfo.InvariantCulture), MadeAt = now };

    /// <summary>Only the digits of what somebody typed: spaces and dashes are how people read a code aloud.</summary>
    public static string Clean(string? typed) => string.Concat((typed ?? "").Where(char.IsAsciiDigit));
}
