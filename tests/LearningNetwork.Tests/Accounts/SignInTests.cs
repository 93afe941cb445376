using System.Net;
using LearningNetwork.Accounts;
using LearningNetwork.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Tests.Accounts;

public sealed class SignInTests
{
    [Theory]
    [InlineData(null, "/")]
    [InlineData("/networks?a=1", "/networks?a=1")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("\\\\evil.example", "/")]
    [InlineData("/\t/evil.example", "/")]
    [InlineData("javascript:alert(1)", "/")]
    public async Task Signing_in_leads_on_within_this_site_and_nowhere_else(string? asked, string went)
    {
        await using var app = await TestApp.Start();
        var mail = await app.GiveAccount(app.Cast.Kari);
        Assert.Equal(went, (await app.AsStranger().SignIn(mail, returnUrl: asked)).To());
    }

    [Fact]
    public async Task An_unknown_address_a_wrong_password_and_too_many_tries_are_answered_alike()
    {
        await using var app = await TestApp.Start();
        var mail = await app.GiveAccount(app.Cast.Kari);
        var wrong = await Refused(app, mail, "ikke dette i det hele");
        Assert.Contains("Feil e-post eller passord, eller for mange forsøk.", wrong, StringComparison.Ordinal);
        Assert.Equal(wrong, await Refused(app, "ingen@example.no"));
        for (var i = 0; i < 4; i++) Assert.Equal(wrong, await Refused(app, mail, "ikke dette i det hele"));
        Assert.Equal(wrong, await Refused(app, mail));
    }

    [Fact]
    public async Task An_address_that_is_unknown_waits_or_has_no_password_yet_costs_one_hash_like_any_other()
    {
        var hashes = new CountedHashes();
        await using var app = await TestApp.Start(services => services.AddSingleton<IPasswordHasher<Account>>(hashes));
        var mail = await app.GiveAccount(app.Cast.Kari);
        var invited = await app.GiveAccount(app.Cast.Ingrid, password: null);
        hashes.Count = 0;
        foreach (var who in Enumerable.Repeat(mail, 6).Append("ingen@example.no").Append(invited)) await Refused(app, who, "ikke dette i det hele");
        Assert.Equal(8, hashes.Count);
    }

    [Theory]
    [InlineData("", "", "Skriv en e-postadresse")]
    [InlineData("kari@example.no", "", "Skriv et passord")]
    public async Task What_is_missing_is_said_at_its_field(string mail, string password, string said)
    {
        await using var app = await TestApp.Start();
        Assert.Contains(said, await (await app.AsStranger().SignIn(mail, password)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Out_is_out_also_of_the_phones_pass()
    {
        await using var app = await TestApp.Start();
        var phone = app.As(app.Cast.Amina);
        await phone.Open("/account");
        Assert.Equal("/", (await phone.Post("/sign-out", [])).To());
        Assert.Contains("/sign-in", (await app.As(app.Cast.Amina).Open("/account")).To(), StringComparison.Ordinal);
    }

    // The page without what the browser itself sent, and what is new on every page.
    static async Task<string> Refused(TestApp app, string mail, string password = Signing.Password)
    {
        var answer = await app.AsStranger().SignIn(mail, password);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = (await answer.Text()).Replace(mail, "", StringComparison.Ordinal);
        return string.Join('\n', page.Split('\n').Where(line => !line.Contains("csrf-token", StringComparison.Ordinal) && !line.Contains("__RequestVerificationToken", StringComparison.Ordinal)));
    }

    sealed class CountedHashes : IPasswordHasher<Account>
    {
        public int Count { get; set; }

        public string HashPassword(Account user, string password)
        {
            Count++;
            return password;
        }

        public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            Count++;
            return hashedPassword == providedPassword ? PasswordVerificationResult.Success : PasswordVerificationResult.Failed;
        }
    }
}
