using System.Net;
using LearningNetwork.Gatherings;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Gatherings;

public sealed class PeopleTests
{
    [Fact]
    public async Task Who_leads_sees_everyone_by_municipality_also_those_nobody_came_from()
    {
        await using var app = await TestApp.Start();
        var page = await app.As(app.Cast.Kari).Read(app.PeopleAddress());
        foreach (var name in new[] { "Amina", "Jonas", "Solveig", "Torstein", "Marit", "Per", "Kongsberg", "Midt-Telemark" }) Assert.Contains(name, page);
        Assert.Contains("5 er inne, fra 4 av 7 kommuner.", page);
        Assert.Contains("Ingen ennå", page);
        Assert.Contains(app.Cast.Code.Grouped, page);
    }

    [Theory, EveryDatabase]
    public async Task A_municipality_and_a_name_are_put_right(string provider)
    {
        await using var app = await TestApp.Start(provider);
        var answer = await app.Corrects(app.Cast.Kari, app.Cast.Torstein, new() { ["name"] = "Torstein Š", ["municipality"] = Cast.Lier, ["role"] = "Volunteer" });
        Assert.Equal(app.PeopleAddress(), answer.Headers.Location?.ToString());
        var row = await app.RowOf(app.Cast.Torstein);
        Assert.Equal(("Torstein Š", Cast.Lier, OrganisationalRole.Volunteer), (row.Person.Name, row.MunicipalityNumber, row.Role));
    }

    [Fact]
    public async Task What_was_written_before_keeps_its_municipality_and_what_is_written_after_has_the_new()
    {
        await using var app = await TestApp.Start();
        await using (var db = app.Open()) await app.Cast.CafeGoesTo(db, "runde-1");
        await Activities.Writing.Writes(app, app.Cast.Torstein, "ide", "Før");
        await app.Corrects(app.Cast.Kari, app.Cast.Torstein, new() { ["municipality"] = Cast.Lier });
        await Activities.Writing.Writes(app, app.Cast.Torstein, "ide", "Etter");
        await using var after = app.Open();
        var numbers = await after.Set<LearningNetwork.Activities.Contribution>().OrderBy(row => row.Revision).Select(row => row.MunicipalityNumber).ToListAsync();
        Assert.Equal([Cast.Nome, Cast.Lier], numbers);
    }

    [Theory]
    [InlineData("municipality", "9999", 400)]
    [InlineData("municipality", "0301", 400)]
    [InlineData("name", "", 400)]
    [InlineData("role", "Konge", 400)]
    public async Task A_wrong_correction_is_refused_with_a_sentence(string field, string typed, int status)
    {
        await using var app = await TestApp.Start();
        var answer = await app.Corrects(app.Cast.Kari, app.Cast.Torstein, new() { [field] = typed });
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains("ds-validation-message", await answer.Content.ReadAsStringAsync());
        Assert.Equal(Cast.Nome, (await app.RowOf(app.Cast.Torstein)).MunicipalityNumber);
    }

    [Fact]
    public async Task The_name_of_an_account_is_its_owners_own()
    {
        await using var app = await TestApp.Start();
        await using (var db = app.Open())
        {
            db.Add(new LearningNetwork.Accounts.Account { PersonId = app.Cast.Torstein.PersonId, UserName = "torstein@example.no", NormalizedUserName = "TORSTEIN@EXAMPLE.NO" });
            await db.SaveChangesAsync();
        }
        await app.Corrects(app.Cast.Kari, app.Cast.Torstein, new() { ["name"] = "En annen", ["municipality"] = Cast.Lier });
        var row = await app.RowOf(app.Cast.Torstein);
        Assert.Equal(("Torstein", Cast.Lier), (row.Person.Name, row.MunicipalityNumber));
    }

    [Theory, EveryDatabase]
    public async Task A_removed_person_is_out_until_somebody_lets_them_in_again(string provider)
    {
        await using var app = await TestApp.Start(provider);
        var phone = app.As(app.Cast.Torstein);
        var now = $"/gatherings/{app.Cast.Samling5.Id}/now";
        await app.Excludes(app.Cast.Torstein);
        Assert.Equal(HttpStatusCode.NotFound, (await phone.Open(now)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await app.Joins(phone)).StatusCode);
        await app.Excludes(app.Cast.Torstein, "/undo");
        Assert.Equal(HttpStatusCode.OK, (await phone.Open(now)).StatusCode);
    }

    [Theory, EveryDatabase]
    public async Task A_new_code_shuts_the_old_one_and_those_inside_stay(string provider)
    {
        await using var app = await TestApp.Start(provider);
        var kari = app.As(app.Cast.Kari);
        await kari.Open(app.PeopleAddress());
        await kari.Post($"/gatherings/{app.Cast.Samling5.Id}/codes", []);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Joins(app.AsStranger())).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await app.As(app.Cast.Amina).Open($"/gatherings/{app.Cast.Samling5.Id}/now")).StatusCode);
        await using var db = app.Open();
        var code = await db.JoinCodes.SingleAsync(each => each.GatheringId == app.Cast.Samling5.Id && each.RevokedAt == null);
        Assert.Equal(HttpStatusCode.Redirect, (await app.Joins(app.AsStranger(), new() { ["code"] = code.Code })).StatusCode);
    }

    [Fact]
    public async Task The_sheet_by_the_door_has_the_code_and_its_link()
    {
        await using var app = await TestApp.Start();
        var page = await app.As(app.Cast.Bente).Read($"/gatherings/{app.Cast.Samling5.Id}/poster");
        Assert.Contains(app.Cast.Code.Grouped, page);
        Assert.Contains("class=\"qr\"", page);
        Assert.Contains("localhost/bli-med", page);
    }

    [Fact]
    public async Task Nobody_of_another_gathering_is_found_through_this_one()
    {
        await using var app = await TestApp.Start();
        var row = await app.RowOf(app.Cast.Torstein);
        Assert.Equal(HttpStatusCode.NotFound, (await app.As(app.Cast.Kari).Open($"/gatherings/{Guid.CreateVersion7()}/people/{row.Id}/edit")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.As(app.Cast.Amina).Open($"{app.PeopleAddress()}/{row.Id}/edit")).StatusCode);
    }
}
