using System.Net;
using LearningNetwork.Accounts;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Accounts;

/// <summary>What a phone with nothing but a guest pass may do: be in the gatherings it joined.</summary>
public sealed class GuestPassTests
{
    [Theory, EveryDatabase]
    public async Task A_pass_opens_nothing_for_somebody_with_an_account(string provider)
    {
        await using var app = await TestApp.Start(provider);
        foreach (var someone in new[] { app.Cast.Kari, app.Cast.Bente, app.Cast.Ingrid, app.Cast.Astrid })
            foreach (var page in Pages(app).Append("/account"))
                Assert.StartsWith("/sign-in?returnUrl", (await app.ByPass(someone).Open(page)).To().Replace("http://localhost", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_guest_who_was_given_a_role_or_the_installation_has_no_more_than_the_gathering(string provider)
    {
        await using var app = await TestApp.Start(provider);
        await using (var db = app.Open())
        {
            db.Add(new Participation { NetworkId = app.Cast.NyttBlikk.Id, PersonId = app.Cast.Amina.PersonId, Role = NetworkRole.Coordinator, From = Cast.Day });
            db.Add(new Administration { PersonId = app.Cast.Amina.PersonId, From = Cast.Day });
            await db.SaveChangesAsync();
        }
        var phone = app.ByPass(app.Cast.Amina);
        Assert.Equal(HttpStatusCode.OK, (await phone.Open($"/gatherings/{app.Cast.Samling5.Id}")).StatusCode);
        foreach (var page in Pages(app)) Assert.Equal(HttpStatusCode.NotFound, (await phone.Open(page)).StatusCode);
    }

    [Fact]
    public async Task A_new_password_ends_the_other_sessions_the_passes_and_the_live_lines()
    {
        await using var app = await TestApp.Start();
        var mail = await app.GiveAccount(app.Cast.Kari);
        var (desk, other) = (app.AsStranger(), app.As(app.Cast.Kari));
        await desk.SignIn(mail);
        await using var line = await Line.Of(app, app.Cast.Kari);
        Assert.Equal("/account", (await desk.Post("/password", new() { ["Old"] = Signing.Password, ["New"] = "et nytt og langt passord" })).To());
        await line.UntilCut();
        Assert.Equal(HttpStatusCode.OK, (await desk.Open("/account")).StatusCode);
        Assert.Contains("/sign-in", (await other.Open("/account")).To(), StringComparison.Ordinal);
        await using var db = app.Open();
        Assert.False(await db.GuestPasses.AnyAsync(pass => pass.PersonId == app.Cast.Kari.PersonId && pass.RevokedAt == null));
    }

    static string[] Pages(TestApp app) =>
    [
        $"/networks/{app.Cast.NyttBlikk.Id}", $"/networks/{app.Cast.NyttBlikk.Id}/people", $"/networks/{app.Cast.NyttBlikk.Id}/members", "/networks/new",
        $"/gatherings/{app.Cast.Samling5.Id}/people", $"/gatherings/{app.Cast.Samling5.Id}/programme/edit", $"/activities/{app.Cast.Kafe.Id}/control",
    ];
}
