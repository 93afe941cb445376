using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Servers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace LearningNetwork.Accounts;

/// <summary>Signed-in is the default; open doors say so.</summary>
public static class AccountsStart
{
    private const string EitherWay = "AccountOrGuestPass";

    public static WebApplicationBuilder AddAccounts(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddHttpContextAccessor().AddScoped<CurrentPerson>().AddScoped<Drafts>().AddSingleton<KnownPasses>().AddForgetting<ForgetsPasses>();
        services.AddScoped<Invitation>().AddScoped<FirstAdministrator>().AddScoped<EarlierSessions>().AddSingleton<WelcomeKey>().AddSingleton<IAtStart>(found => found.GetRequiredService<WelcomeKey>());
        services.AddAuthentication(EitherWay).AddPolicyScheme(EitherWay, null, options => options.ForwardDefaultSelector = Scheme)
            .AddScheme<AuthenticationSchemeOptions, GuestPassHandler>(GuestPassHandler.SchemeName, null)
            .AddCookie(IdentityConstants.ApplicationScheme, Cookie);
        services.AddIdentityCore<Account>(Rules).AddUserStore<UserOnlyStore<Account, NetworkDb, Guid>>().AddSignInManager().AddClaimsPrincipalFactory<AccountClaims>().AddDefaultTokenProviders();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = builder.Configuration.GetValue("Accounts:PasswordIterations", 220_000));
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return builder;
    }

    private static string Scheme(HttpContext context) =>
        context.Request.Cookies.Keys.Any(key => key.StartsWith("ln-account", StringComparison.Ordinal)) || !context.Request.Cookies.ContainsKey(GuestPassHandler.Cookie)
            ? IdentityConstants.ApplicationScheme
            : GuestPassHandler.SchemeName;

    private static void Cookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "ln-account";
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.LoginPath = "/sign-in";
        options.ReturnUrlParameter = "returnUrl";
        options.ExpireTimeSpan = TimeSpan.FromDays(14);
        options.Events.OnValidatePrincipal = Check;
        // Not allowed and not there are the same.
        options.Events.OnRedirectToAccessDenied = context => Task.FromResult(context.Response.StatusCode = StatusCodes.Status404NotFound);
    }

    // At every request and not at intervals: a line that was cut when the password was changed must not open again.
    private static async Task Check(CookieValidatePrincipalContext context)
    {
        if (await context.HttpContext.RequestServices.GetRequiredService<SignInManager<Account>>().ValidateSecurityStampAsync(context.Principal) is null) context.RejectPrincipal();
    }

    private static void Rules(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        // The e-mail is the user name, and an address may have æ, ø and å.
        options.User.AllowedUserNameCharacters = "";
        options.Password = new() { RequiredLength = 12, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false, RequiredUniqueChars = 4 };
        options.Lockout = new() { MaxFailedAccessAttempts = 5, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5), AllowedForNewUsers = true };
    }
}
