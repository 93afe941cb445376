using System.Net;
using LearningNetwork.Tests.Support;

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
    public async Task An_unknown_address_and_a_wrong_password_are_answered_with_the_same_sentence()
    {
        await using var app = await TestApp.Start();
        var mail = await app.GiveAccount(app.Cast.Kari);
        foreach (var (who, password) in new[] { (mail, "ikke dette i det hele"), ("ingen@example.no", Signing.Password) })
        {
            var answer = await app.AsStranger().SignIn(who, password);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains("E-posten eller passordet stemmer ikke.", await answer.Text(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task After_five_tries_the_right_password_waits_too_and_the_page_says_until_when()
    {
        await using var app = await TestApp.Start();
        var mail = await app.GiveAccount(app.Cast.Kari);
        var browser = app.AsStranger();
        for (var i = 0; i < 5; i++) await browser.SignIn(mail, "galt passord her");
        var answer = await browser.SignIn(mail);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Matches(@"Prøv igjen etter kl\. \d\d\.\d\d\.", await answer.Text());
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
}
