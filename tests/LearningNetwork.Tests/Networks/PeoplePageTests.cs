using System.Net;
using LearningNetwork.Accounts;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Accounts;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Networks;

public sealed class PeoplePageTests
{
    [Fact]
    public async Task A_person_who_is_taken_in_chooses_a_password_by_a_link_that_works_once()
    {
        await using var app = await TestApp.Start();
        var link = await Invite(app, app.As(app.Cast.Kari), "Nils", "nils@example.no");
        var nils = app.AsStranger();
        Assert.Contains("nils@example.no", await nils.Read(link!), StringComparison.Ordinal);
        Assert.Contains("minst 12 tegn", await (await nils.Post(link!, new() { ["New"] = "kort" })).Text(), StringComparison.Ordinal);
        Assert.Equal("/", (await nils.Post(link!, new() { ["New"] = Signing.Password })).To());
        Assert.Equal(HttpStatusCode.OK, (await nils.Open(People(app))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.AsStranger().Open(link!)).StatusCode);
        Assert.Equal("/", (await app.AsStranger().SignIn("nils@example.no")).To());
    }

    [Fact]
    public async Task A_known_address_is_the_same_person_and_no_link_is_made_for_their_account()
    {
        await using var app = await TestApp.Start();
        var mail = await app.GiveAccount(app.Cast.Fremmed);
        Assert.Null(await Invite(app, app.As(app.Cast.Kari), "En annen", mail.ToUpperInvariant()));
        var page = await app.As(app.Cast.Kari).Read(People(app));
        Assert.Contains("<b>Fremmed</b>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("En annen", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_link_closes_the_old_one_and_is_not_made_for_somebody_in_another_network()
    {
        await using var app = await TestApp.Start();
        var kari = app.As(app.Cast.Kari);
        var first = await Invite(app, kari, "Nils", "nils@example.no");
        var second = await Renew(app, kari, "Nils");
        Assert.NotEqual(first, second);
        Assert.Equal(HttpStatusCode.NotFound, (await app.AsStranger().Open(first!)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await app.AsStranger().Open(second!)).StatusCode);
        await using var db = app.Open();
        var other = await db.Networks.SingleAsync(each => each.Id != app.Cast.NyttBlikk.Id);
        other.TakeIn(await db.People.SingleAsync(each => each.Name == "Nils"), NetworkRole.Participant, Cast.Day);
        await db.SaveChangesAsync();
        Assert.Null(await Renew(app, kari, "Nils"));
    }

    [Fact]
    public async Task Those_who_take_part_see_roles_but_no_addresses()
    {
        await using var app = await TestApp.Start();
        var mail = await app.GiveAccount(app.Cast.Kari);
        Assert.Contains(mail, await app.As(app.Cast.Bente).Read(People(app)), StringComparison.Ordinal);
        var seen = await app.As(app.Cast.Ingrid).Read(People(app));
        Assert.Contains("Koordinator", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("@example.no", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("/removal", seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_one_who_leads_is_not_taken_out_and_one_who_is_taken_out_sees_nothing()
    {
        await using var app = await TestApp.Start();
        var kari = app.As(app.Cast.Kari);
        Assert.Equal(People(app), (await Remove(app, kari, app.Cast.Bente)).To());
        Assert.Equal(HttpStatusCode.NotFound, (await app.As(app.Cast.Bente).Open(People(app))).StatusCode);
        Assert.Contains("Nettverket må ha minst én", await (await Remove(app, kari, app.Cast.Kari)).Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await kari.Open(People(app))).StatusCode);
    }

    [Theory]
    [InlineData("", "nils@example.no", "Ansatt", "", "Skriv navnet")]
    [InlineData("Nils", "ikke en adresse", "Employee", "", "Skriv en e-postadresse")]
    [InlineData("Nils", "", "Employee", "0301", "Kommunen er ikke med i nettverket")]
    public async Task What_does_not_fit_is_said_at_its_field(string name, string mail, string work, string municipality, string said)
    {
        await using var app = await TestApp.Start();
        var kari = app.As(app.Cast.Kari);
        await kari.Open(People(app));
        var answer = await kari.Post(People(app), new() { ["Name"] = name, ["Email"] = mail, ["Role"] = "Participant", ["OrganisationalRole"] = work, ["MunicipalityNumber"] = municipality });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(said, await answer.Text(), StringComparison.Ordinal);
    }

    static string People(TestApp app) => $"/networks/{app.Cast.NyttBlikk.Id}/people";

    static async Task<string?> Invite(TestApp app, Visitor leader, string name, string mail)
    {
        await leader.Open(People(app));
        Assert.Equal(People(app), (await leader.Post(People(app), new() { ["Name"] = name, ["Email"] = mail, ["Role"] = "Participant", ["OrganisationalRole"] = "Employee", ["MunicipalityNumber"] = Cast.Lier })).To());
        return Signing.Link(await leader.Read(People(app)));
    }

    static async Task<string?> Renew(TestApp app, Visitor leader, string name)
    {
        await using var db = app.Open();
        var row = await db.Participations.FirstAsync(each => each.Person.Name == name && each.NetworkId == app.Cast.NyttBlikk.Id);
        await leader.Post($"{People(app)}/{row.Id}/link", []);
        return Signing.Link(await leader.Read(People(app)));
    }

    static async Task<HttpResponseMessage> Remove(TestApp app, Visitor leader, Someone someone)
    {
        await using var db = app.Open();
        var row = await db.Participations.SingleAsync(each => each.PersonId == someone.PersonId);
        await leader.Open(People(app));
        return await leader.Post($"{People(app)}/{row.Id}/removal", []);
    }
}
