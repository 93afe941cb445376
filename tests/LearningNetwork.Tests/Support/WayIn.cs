using System.Security.Claims;
using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Live;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LearningNetwork.Tests.Support;

/// <summary>The cookie somebody's browser has: of a signed-in account, or else of the guest pass.</summary>
public sealed record WayIn(string Cookie, string Value)
{
    public static WayIn Of(WebApplicationFactory<Program> app, Guid person, string pass)
    {
        using var db = app.Services.GetRequiredService<Func<NetworkDb>>()();
        return db.Accounts.FirstOrDefault(each => each.PersonId == person) is { } account ? new("ln-account", SignedIn(app.Services, account)) : Guest(pass);
    }

    public static WayIn Guest(string pass) => new("ln-pass", pass);

    private static string SignedIn(IServiceProvider services, Account account)
    {
        Claim[] claims = [new(ClaimTypes.NameIdentifier, account.Id.ToString()), new(Lines.PersonClaim, account.PersonId.ToString()), new("AspNet.Identity.SecurityStamp", account.SecurityStamp!)];
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var who = new ClaimsPrincipal(new ClaimsIdentity(claims, IdentityConstants.ApplicationScheme));
        var ticket = new AuthenticationTicket(who, new() { IssuedUtc = now, ExpiresUtc = now.AddDays(1) }, IdentityConstants.ApplicationScheme);
        return services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme).TicketDataFormat.Protect(ticket);
    }
}
