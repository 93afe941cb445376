using System.Security.Claims;
using LearningNetwork.Platform.Live;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace LearningNetwork.Accounts;

/// <summary>A signed-in account carries the id of its person, and nothing about roles: those are rows, asked for when they matter.</summary>
internal sealed class AccountClaims(UserManager<Account> accounts, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(Lines.PersonClaim, user.PersonId.ToString()));
        return identity;
    }
}
