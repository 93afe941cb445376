using System.Buffers.Text;
using System.Security.Cryptography;
using LearningNetwork.Platform.Data;

namespace LearningNetwork.Accounts;

/// <summary>
/// Lets somebody who was invited choose the password of a new account, once, within <see cref="Life"/>. The token is shown to the one who
/// invited and kept nowhere; its hash lies here. Using it, or making a newer one, closes it.
/// </summary>
public sealed class PasswordLink : OneRow
{
    public static readonly TimeSpan Life = TimeSpan.FromDays(14);

    public Guid AccountId { get; set; }
    public Account Account { get; set; } = null!;
    public required string TokenHash { get; set; }
    public DateTime MadeAt { get; set; }
    public Guid MadeByPersonId { get; set; }
    public DateTime? ClosedAt { get; set; }

    public static (PasswordLink Link, string Token) Make(Guid account, Guid by, DateTime now)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        return (new() { AccountId = account, TokenHash = GuestPass.Hash(token), MadeAt = now, MadeByPersonId = by }, token);
    }

    public bool IsOpenAt(DateTime now) => ClosedAt is null && now < MadeAt + Life;
}
