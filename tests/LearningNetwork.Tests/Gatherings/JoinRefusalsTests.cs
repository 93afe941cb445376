using System.Net;
using LearningNetwork.Gatherings;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Gatherings;

public sealed class JoinRefusalsTests
{
    public static TheoryData<string, string, int, string> Wrong => new()
    {
        { "code", "12345", 400, "Koden har seks sifre." },
        { "code", "1234567", 400, "Koden har seks sifre." },
        { "code", "ringerike", 400, "Koden har seks sifre." },
        { "code", "", 400, "Koden har seks sifre." },
        { "code", "000000", 404, "Ingen samling har denne koden." },
        { "name", "", 400, "Skriv hva du heter." },
        { "name", " ", 400, "Skriv hva du heter." },
        { "name", new string('a', 81), 400, "Navnet er for langt." },
        { "name", "Am\u0007ina", 400, "Navnet har tegn vi ikke kan lagre." },
        { "municipality", "9999", 400, "Det finnes ingen kommune med dette nummeret." },
        { "municipality", "Lier", 400, "Det finnes ingen kommune med dette nummeret." },
        { "municipality", "0301", 400, "Kommunen er ikke med i nettverket." },
        { "role", "", 400, "Velg rollen din." },
        { "role", "Konge", 400, "Velg rollen din." },
        { "role", "3", 400, "Velg rollen din." },
    };

    [Theory, MemberData(nameof(Wrong))]
    public async Task A_wrong_answer_gets_a_clear_sentence_and_nobody_comes_in(string field, string typed, int status, string sentence)
    {
        await using var app = await TestApp.Start();
        var before = await app.People();
        var answer = await app.Joins(app.AsStranger(), new() { [field] = typed });
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains(sentence, await answer.Content.ReadAsStringAsync());
        Assert.Equal(before, await app.People());
    }

    [Fact]
    public async Task The_fields_keep_what_was_typed()
    {
        await using var app = await TestApp.Start();
        var page = await (await app.Joins(app.AsStranger(), new() { ["name"] = "Ingrid Š", ["role"] = "" })).Content.ReadAsStringAsync();
        Assert.Contains("value=\"Ingrid Š\"", page);
        Assert.Contains("value=\"12345\"", await (await app.Joins(app.AsStranger(), new() { ["code"] = "12345" })).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_revoked_code_opens_nothing_more()
    {
        await using var app = await TestApp.Start();
        await using (var db = app.Open())
        {
            db.Attach(app.Cast.Code).Entity.Revoke(Cast.Day);
            await db.SaveChangesAsync();
        }
        Assert.Equal(HttpStatusCode.NotFound, (await app.Joins(app.AsStranger())).StatusCode);
    }

    [Fact]
    public async Task A_removed_person_is_told_so_and_not_let_in_by_the_same_phone()
    {
        await using var app = await TestApp.Start();
        var per = app.As(app.Cast.Per);
        foreach (var answer in new[] { await per.Open($"/bli-med?code={app.Cast.Code.Code}"), await app.Joins(per) })
        {
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.Contains("Du er tatt ut av denne samlingen.", await answer.Content.ReadAsStringAsync());
        }
        Assert.Equal(HttpStatusCode.NotFound, (await per.Open($"/gatherings/{app.Cast.Samling5.Id}/now")).StatusCode);
    }

    [Fact]
    public async Task Many_wrong_codes_from_one_address_must_wait_and_right_ones_never_do()
    {
        await using var app = await TestApp.Start();
        var guesser = app.AsStranger();
        for (var i = 0; i < WrongCodes.PerMinute; i++) Assert.Equal(HttpStatusCode.NotFound, (await guesser.Open($"/bli-med?code=00000{i % 10}")).StatusCode);
        var answer = await app.Joins(guesser, new() { ["code"] = "000000" });
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Contains("Det har kommet mange feil koder herfra.", await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await app.Joins(app.AsStranger())).StatusCode);
    }

    [Fact]
    public async Task A_form_without_the_antiforgery_token_is_refused()
    {
        await using var app = await TestApp.Start();
        Assert.Equal(HttpStatusCode.BadRequest, (await app.AsStranger().Post("/bli-med", Joining.Form(app))).StatusCode);
    }
}
