using System.Net;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Accounts;

public sealed class PasswordTests
{
    [Fact]
    public async Task The_password_is_changed_by_one_who_knows_the_old()
    {
        await using var app = await TestApp.Start();
        var mail = await app.GiveAccount(app.Cast.Kari);
        var browser = app.AsStranger();
        await browser.SignIn(mail);
        Assert.Contains("stemmer ikke", await (await Change(browser, "noe helt annet", "et nytt og langt passord")).Text(), StringComparison.Ordinal);
        Assert.Contains("minst 12 tegn", await (await Change(browser, Signing.Password, "kort")).Text(), StringComparison.Ordinal);
        Assert.Equal("/account", (await Change(browser, Signing.Password, "et nytt og langt passord")).To());
        Assert.Equal(HttpStatusCode.OK, (await browser.Open("/account")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await app.AsStranger().SignIn(mail)).StatusCode);
        Assert.Equal("/", (await app.AsStranger().SignIn(mail, "et nytt og langt passord")).To());
    }

    [Fact]
    public async Task A_guest_has_no_password_to_change()
    {
        await using var app = await TestApp.Start();
        Assert.Equal(HttpStatusCode.NotFound, (await app.As(app.Cast.Amina).Open("/password")).StatusCode);
    }

    static Task<HttpResponseMessage> Change(Visitor browser, string old, string @new) => browser.Post("/password", new() { ["Old"] = old, ["New"] = @new });
}
