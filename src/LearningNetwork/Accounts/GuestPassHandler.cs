using System.Security.Claims;
using System.Text.Encodings.Web;
using LearningNetwork.Platform.Live;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace LearningNetwork.Accounts;

/// <summary>Lets a phone in by the guest pass in its cookie, as long as the pass is not revoked. It opens nothing for a person with an account: they sign in.</summary>
public sealed class GuestPassHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, KnownPasses passes)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "GuestPass";
    public const string Cookie = "ln-pass";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Cookies[Cookie] is not { Length: > 0 } token) return AuthenticateResult.NoResult();
        return await passes.Find(token) is { } pass ? AuthenticateResult.Success(Ticket(pass)) : AuthenticateResult.NoResult();
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
