using System.Buffers.Text;
using System.Security.Cryptography;
using LearningNetwork.Platform.Data;

namespace LearningNetwork.Accounts;

/// <summary>
/// Makes the same phone the same person, with no account: a random token lies in the phone's cookie, its hash here.
/// Lives until it is revoked; the cookie itself lives <see cref="Life"/>.
/// </summary>
public sealed class GuestPass : OneRow
{
    public static readonly TimeSpan Life = TimeSpan.FromDays(400);

    public Guid PersonId { get; set; }
    public Person Person { get; set; } = null!;
    public required string TokenHash { get; set; }
    /// <summary>Of the one-time key in the form it was asked for with; null for a pass that no form asked for. No two passes have the same.</summary>
    public string? FormKeyHash { get; set; }
    public DateTime IssuedAt { get; set; }
    public DateTime? RevokedAt { get; set; }

    /// <summary>A new pass and the token that goes to the phone, which is kept nowhere else.</summary>
    public static (GuestPass Pass, string Token) Issue(Person person, DateTime now)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        return (new GuestPass { Person = person, PersonId = person.Id, TokenHash = Hash(token), IssuedAt = now }, token);
    }

    /// <summary>A one-time key for a form.</summary>
    public static string NewKey() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token)));

    public void Revoke(DateTime now) => RevokedAt ??= now;
}
