using System.Net;
using LearningNetwork.Homework;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Homework;

/// <summary>Bente sets homework, sees who has delivered, reminds the others, and opens the next gathering with it.</summary>
public sealed class HomeworkPagesTests : IAsyncLifetime
{
    private TestApp app = null!;
    private Visitor bente = null!;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        bente = app.As(app.Cast.Bente);
        await bente.Open(List + "/new");
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    private string List => $"/networks/{app.Cast.NyttBlikk.Id}/homework";

    [Fact]
    public async Task It_is_set_with_text_form_limit_municipalities_and_due_date_and_all_in_the_network_read_it()
    {
        var answer = await bente.Submit(List, Form(("Form.Method", "Idédugnad"), ("Form.MostItems", 2), ("Form.SetAt", app.Cast.Samling5.Id)));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var ingrid = app.As(app.Cast.Ingrid);
        await ingrid.Reads(answer.Headers.Location!.ToString(), "Overordnede mål", "<strong>to</strong>", "Idédugnad", "Høyst 2 punkter", "Samling 5", "Bare kommunen selv", "Begynn");
        await ingrid.Reads(List, "Overordnede mål", "Ikke begynt");
    }

    [Theory]
    [InlineData("Form.Title", "", "Skriv en tittel")]
    [InlineData("Form.Text", "", "Skriv hva kommunene skal gjøre")]
    [InlineData("Form.Due", "", "Velg en frist")]
    [InlineData("Form.Due", "2020-01-01", "Fristen har vært")]
    [InlineData("Form.MostItems", "11", "Grensen er fra 1 til 10")]
    [InlineData("Form.For", "", "Velg minst én kommune")]
    [InlineData("Form.For", "0301", "En av kommunene er ikke med i nettverket nå")]
    [InlineData("Form.SetAt", "0198c0de-0000-7000-8000-000000000000", "Velg en av nettverkets samlinger")]
    [InlineData("Form.DueBefore", "0198c0de-0000-7000-8000-000000000000", "Velg en av nettverkets samlinger")]
    public async Task What_is_wrong_is_said_and_nothing_is_set(string field, string value, string sentence)
    {
        (string, object?)[] form = [.. Form().Where(each => each.Item1 != field), .. value.Length == 0 ? Array.Empty<(string, object?)>() : [(field, value)]];
        await bente.Submit(List, form).Says(sentence);
        await using var db = app.Open();
        Assert.False(await db.Assignments.AnyAsync());
    }

    [Fact]
    public async Task It_is_not_due_after_the_gathering_it_opens() =>
        await bente.Submit(List, Form(("Form.DueBefore", app.Cast.Samling5.Id))).Says("Fristen er etter at samlingen begynner");

    [Fact]
    public async Task Those_who_do_not_lead_set_none_and_see_no_wall()
    {
        var assignment = await app.Has(HomeworkStage.Goals(app.Cast.NyttBlikk.Id));
        var observer = await app.Gets("Oda", NetworkRole.Observer, Cast.Kongsberg);
        foreach (var someone in new[] { app.Cast.Ingrid, observer, app.Cast.Fremmed, app.Cast.Amina })
        {
            var visitor = app.As(someone);
            await visitor.Open("/networks");
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open(List + "/new")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Submit(List, Form())).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open($"/homework/{assignment.Id}/wall")).StatusCode);
        }
        foreach (var someone in new[] { app.Cast.Fremmed, app.Cast.Amina }) Assert.Equal(HttpStatusCode.NotFound, (await app.As(someone).Open($"/homework/{assignment.Id}")).StatusCode);
    }

    [Fact]
    public async Task The_wall_says_in_a_word_how_far_each_has_come_and_the_reminder_is_for_those_who_have_not_delivered()
    {
        var nils = await app.Gets("Nils", NetworkRole.Participant, Cast.Nome);
        var oda = await app.Gets("Oda", NetworkRole.Observer, Cast.Kongsberg);
        var assignment = await app.Has(HomeworkStage.Goals(app.Cast.NyttBlikk.Id).Delivered(Cast.Nome, nils.PersonId, Cast.Day, "Nomes mål"));
        var wall = $"/homework/{assignment.Id}/wall";
        await bente.Reads(wall, "Ikke begynt", "Levert", "Nils", app.Cast.Ingrid.Mail, app.Cast.Kari.Mail, "mailto:?bcc=", "Plattformen sender ikke e-post", "1 av 2 har levert");
        await bente.ReadsNothingOf(wall, nils.Mail, oda.Mail, app.Cast.Bente.Mail, "Nomes mål");
    }

    [Fact]
    public async Task Where_nobody_can_be_reached_it_says_so_and_where_all_have_delivered_too()
    {
        var one = HomeworkStage.Goals(app.Cast.NyttBlikk.Id);
        one.Assigned.RemoveAll(each => each.MunicipalityNumber == Cast.Kongsberg);
        await app.Has(one);
        await bente.Reads($"/homework/{one.Id}/wall", "Ingen som logger inn, deltar for Nome");
        var done = await app.Has(HomeworkStage.Goals(app.Cast.NyttBlikk.Id).Delivered(Cast.Nome, app.Cast.Kari.PersonId, Cast.Day, "a").Delivered(Cast.Kongsberg, app.Cast.Kari.PersonId, Cast.Day, "b"));
        await bente.Reads($"/homework/{done.Id}/wall", "Alle har levert");
    }

    [Fact]
    public async Task The_deliveries_open_the_gathering_it_is_due_before()
    {
        var gathering = app.Cast.Samling5.Id;
        await bente.ReadsNothingOf($"/gatherings/{gathering}", "Først: leksen");
        await bente.ReadsNothingOf($"/gatherings/{gathering}/run", "Først: leksen");
        await bente.Reads($"/gatherings/{gathering}/homework", "Ingen lekse åpner denne samlingen");
        var shared = HomeworkStage.Goals(app.Cast.NyttBlikk.Id).Delivered(Cast.Nome, app.Cast.Kari.PersonId, Cast.Day, "Nomes mål");
        var home = HomeworkStage.Goals(app.Cast.NyttBlikk.Id, shared: false).Delivered(Cast.Kongsberg, app.Cast.Kari.PersonId, Cast.Day, "Blir hjemme");
        foreach (var each in new[] { shared, home }) each.DueBeforeId = gathering;
        await app.Has(shared);
        await app.Has(home);
        foreach (var visitor in new[] { bente, app.As(app.Cast.Ingrid), app.As(app.Cast.Amina) })
        {
            await visitor.Reads($"/gatherings/{gathering}", "Først: leksen", "Overordnede mål");
            await visitor.Reads($"/gatherings/{gathering}/programme", "Først: leksen");
            await visitor.Reads($"/gatherings/{gathering}/homework", "Nomes mål", "Nome", "Svarene er hjemme i kommunene");
            await visitor.ReadsNothingOf($"/gatherings/{gathering}/homework", "Blir hjemme");
        }
        Assert.Equal(HttpStatusCode.NotFound, (await app.As(app.Cast.Fremmed).Open($"/gatherings/{gathering}/homework")).StatusCode);
        await bente.Reads($"/gatherings/{gathering}/run", "Først: leksen", $"/gatherings/{gathering}/homework");
    }

    private static (string, object?)[] Form(params (string, object?)[] more) =>
        [("Form.Title", "Overordnede mål"), ("Form.Text", "Ett, høyst **to**."), ("Form.Due", "2999-01-01"), ("Form.SharedAtNext", "false"), ("Form.For", Cast.Kongsberg), ("Form.For", Cast.Nome), .. more];
}
