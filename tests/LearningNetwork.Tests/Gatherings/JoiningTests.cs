using System.Net;
using LearningNetwork.Accounts;
using LearningNetwork.Gatherings;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Gatherings;

public sealed class JoiningTests
{
    [Theory, EveryDatabase]
    public async Task A_phone_comes_in_with_the_code_and_no_account(string provider)
    {
        await using var app = await TestApp.Start(provider);
        var answer = await app.Joins(app.AsStranger(), new() { ["name"] = " Ánne ", ["municipality"] = Cast.Nome, ["role"] = "SafetyRepresentative" });
        Assert.Equal($"/gatherings/{app.Cast.Samling5.Id}/now", answer.Headers.Location?.ToString());
        await using var db = app.Open();
        var row = await db.Attendances.Include(each => each.Person).OrderBy(each => each.JoinedAt).LastAsync();
        Assert.Equal(("Ánne", Cast.Nome, OrganisationalRole.SafetyRepresentative), (row.Person.Name, row.MunicipalityNumber, row.Role));
    }

    [Fact]
    public async Task The_phone_keeps_a_token_that_the_database_knows_only_the_hash_of()
    {
        await using var app = await TestApp.Start();
        var answer = await app.Joins(app.AsStranger());
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(each => each.StartsWith("ln-pass=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        var token = cookie["ln-pass=".Length..cookie.IndexOf(';', StringComparison.Ordinal)];
        await using var db = app.Open();
        Assert.False(await db.GuestPasses.AnyAsync(pass => pass.TokenHash == token));
        Assert.True(await db.GuestPasses.AnyAsync(pass => pass.TokenHash == GuestPass.Hash(token)));
    }

    [Theory, EveryDatabase]
    public async Task The_same_phone_is_the_same_person_and_goes_straight_in(string provider)
    {
        await using var app = await TestApp.Start(provider);
        var phone = app.AsStranger();
        await app.Joins(phone);
        var before = await app.People();
        Assert.Equal(HttpStatusCode.Redirect, (await phone.Open($"/bli-med?code={app.Cast.Code.Code}")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await app.Joins(phone)).StatusCode);
        Assert.Equal(before, await app.People());
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000")]
    public async Task Somebody_from_elsewhere_belongs_to_no_municipality(string municipality)
    {
        await using var app = await TestApp.Start();
        await app.Joins(app.AsStranger(), new() { ["municipality"] = municipality });
        await using var db = app.Open();
        Assert.Null((await db.Attendances.OrderBy(each => each.JoinedAt).LastAsync()).MunicipalityNumber);
    }

    [Fact]
    public async Task A_phone_that_was_in_another_gathering_is_known_by_name_and_municipality()
    {
        await using var app = await TestApp.Start();
        var code = await app.NextGathering();
        var amina = app.As(app.Cast.Amina);
        var page = await amina.Read($"/bli-med?code={code}");
        Assert.Contains("value=\"Amina\"", page);
        Assert.Matches($"value=\"{Cast.Lier}\" required=\"required\" checked", page.Replace("required checked", "required=\"required\" checked"));
        var before = await app.People();
        await app.Joins(amina, new() { ["code"] = code, ["name"] = "Amina" });
        Assert.Equal((before.People, before.In + 1), await app.People());
    }

    [Fact]
    public async Task Five_taps_at_once_are_one_person_in_the_hall()
    {
        await using var app = await TestApp.Start();
        var code = await app.NextGathering();
        var amina = app.As(app.Cast.Amina);
        await amina.Open("/bli-med");
        var before = await app.People();
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => amina.Post("/bli-med", Joining.Form(app, new() { ["code"] = code }))));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Equal((before.People, before.In + 1), await app.People());
    }

    [Theory, EveryDatabase]
    public async Task A_new_phone_that_taps_twice_is_one_person_with_a_pass_in_either_answer(string provider)
    {
        await using var app = await TestApp.Start(provider);
        var (phone, before) = (app.AsStranger(), await app.People());
        var form = Joining.Form(app, new() { ["key"] = await app.KeyOf(phone) });
        var answers = await Task.WhenAll(phone.Post("/bli-med", form), phone.Post("/bli-med", form));
        Assert.Equal((before.People + 1, before.In + 1), await app.People());
        foreach (var answer in answers)
        {
            Assert.Equal($"/gatherings/{app.Cast.Samling5.Id}/now", answer.Headers.Location?.ToString());
            var token = answer.Headers.GetValues("Set-Cookie").Single(each => each.StartsWith("ln-pass=", StringComparison.Ordinal))["ln-pass=".Length..].Split(';')[0];
            Assert.Equal(HttpStatusCode.OK, (await new Visitor(app, WayIn.Guest(token)).Open($"/gatherings/{app.Cast.Samling5.Id}")).StatusCode);
        }
    }

    [Fact]
    public async Task Somebody_else_who_goes_back_to_the_page_on_the_same_phone_is_somebody_else()
    {
        await using var app = await TestApp.Start();
        var (phone, before) = (app.AsStranger(), await app.People());
        var key = await app.KeyOf(phone);
        await phone.Post("/bli-med", Joining.Form(app, new() { ["key"] = key }));
        await phone.Open("/account");
        await phone.Post("/sign-out", []);
        foreach (var name in new[] { "Ingrid", "Nils" })
        {
            await phone.Open("/bli-med");
            Assert.Equal(HttpStatusCode.Redirect, (await phone.Post("/bli-med", Joining.Form(app, new() { ["key"] = key, ["name"] = name }))).StatusCode);
            await phone.Open("/account");
            await phone.Post("/sign-out", []);
        }
        Assert.Equal((before.People + 3, before.In + 3), await app.People());
    }

    [Fact]
    public async Task A_whole_hall_comes_in_at_once_from_one_address()
    {
        await using var app = await TestApp.Start();
        var phones = Enumerable.Range(0, 200).Select(_ => app.AsStranger()).ToList();
        var before = await app.People();
        var answers = await Task.WhenAll(phones.Select(phone => app.Joins(phone)));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Equal((before.People + 200, before.In + 200), await app.People());
    }
}
