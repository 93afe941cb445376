using System.Security.Claims;
using System.Text.Encodings.Web;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Live;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LearningNetwork.Accounts;

/// <summary>Lets a phone in by the guest pass in its cookie, as long as the pass is not revoked. It opens nothing for a person with an account: they sign in.</summary>
public sealed class GuestPassHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, NetworkDb db)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "GuestPass";
    public const string Cookie = "ln-pass";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Cookies[Cookie] is not { Length: > 0 } token) return AuthenticateResult.NoResult();
        var hash = GuestPass.Hash(token);
        var pass = await db.GuestPasses.AsNoTracking().FirstOrDefaultAsync(each => each.TokenHash == hash && each.RevokedAt == null && each.Person.Account == null);
        return pass is null ? AuthenticateResult.NoResult() : AuthenticateResult.Success(Ticket(pass));
    }

    /// <summary>Where a guest with no pass is sent: the door with the code, not the sign-in page.</summary>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Redirect("/sign-in?returnUrl=" + Uri.EscapeDataString(Request.PathBase + Request.Path + Request.QueryString));
        return Task.CompletedTask;
    }

    private static AuthenticationTicket Ticket(GuestPass pass)
    {
        var identity = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, pass.Id.ToString()), new(Lines.PersonClaim, pass.PersonId.ToString())], SchemeName);
        return new(new ClaimsPrincipal(identity), SchemeName);
    }
}
