using System.Text.RegularExpressions;
using LearningNetwork.Accounts;
using LearningNetwork.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Tests.Accounts;

/// <summary>Accounts and signing in, for tests.</summary>
static partial class Signing
{
    public const string Password = "fjell og fjord og by";

    public static async Task<string> GiveAccount(this TestApp app, Someone someone, string? password = Password)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var known = await accounts.FindByEmailAsync(someone.Mail);
        var account = known ?? new() { PersonId = someone.PersonId, Email = someone.Mail, UserName = someone.Mail };
        if (known is null) Assert.True((await accounts.CreateAsync(account)).Succeeded);
        if (password is not null) Assert.True((await accounts.AddPasswordAsync(account, password)).Succeeded);
        return someone.Mail;
    }

    public static async Task<HttpResponseMessage> SignIn(this Visitor browser, string mail, string password = Password, string? returnUrl = null)
    {
        await browser.Open("/sign-in");
        var answer = await browser.Post("/sign-in", new() { ["Email"] = mail, ["Password"] = password, ["ReturnUrl"] = returnUrl ?? "" });
        if (answer.Headers.Location is not null) await browser.Open("/account");
        return answer;
    }

    public static string To(this HttpResponseMessage answer) => answer.Headers.Location?.OriginalString ?? $"({(int)answer.StatusCode})";

    public static async Task<string> Text(this HttpResponseMessage answer) => System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    /// <summary>The address of the one-time link on a page.</summary>
    public static string? Link(string page) => PasswordLinkAddress().Match(page) is { Success: true } found ? found.Value : null;

    [GeneratedRegex("/password-links/[A-Za-z0-9_-]+")]
    private static partial Regex PasswordLinkAddress();
}
