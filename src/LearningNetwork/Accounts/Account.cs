using Microsoft.AspNetCore.Identity;

namespace LearningNetwork.Accounts;

/// <summary>A way to sign in with e-mail and password. ASP.NET Core Identity's own user class is the one exception to the rule that entities know nothing of the web.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public Account() => Id = Guid.CreateVersion7();

    public Guid PersonId { get; set; }
    public Person Person { get; set; } = null!;
}
