using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Homework;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Homework;

/// <summary>What was left in the café becomes homework, also when the café is gone by then.</summary>
public sealed class CarryOverTests : IAsyncLifetime
{
    private TestApp app = null!;
    private Visitor kari = null!;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        kari = app.As(app.Cast.Kari);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    private string List => $"/networks/{app.Cast.NyttBlikk.Id}/homework";

    [Fact]
    public async Task It_begins_with_what_is_left_and_links_back()
    {
        var left = app.Cast.Kafe.Method.Phases[^1].Name.ToString();
        await kari.Reads($"/gatherings/{app.Cast.Samling5.Id}/activities", $"{List}/new?activity={app.Cast.Kafe.Id}");
        await kari.Reads($"{List}/new?activity={app.Cast.Kafe.Id}", "Dette gjenstår fra", $"{left}: dere kom ikke så langt", "ingen har skrevet her ennå", app.Cast.Kafe.Id.ToString());
        var made = (await kari.Submit(List, Form(app.Cast.Kafe.Id))).Headers.Location!.ToString();
        await kari.Reads(made, "Tatt med videre fra", $"/activities/{app.Cast.Kafe.Id}", "Samling 5");
    }

    [Fact]
    public async Task From_a_deleted_activity_it_says_so_keeps_what_was_typed_and_stands_on_its_own()
    {
        var gone = Guid.CreateVersion7();
        await kari.Reads($"{List}/new?activity={gone}", "Aktiviteten finnes ikke lenger");
        var refused = await kari.Submit(List, Form(gone));
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        foreach (var text in new[] { "Aktiviteten finnes ikke lenger", "Gjør ferdig kartet" }) Assert.Contains(text, page, StringComparison.Ordinal);
        Assert.DoesNotContain(gone.ToString(), page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await kari.Submit(List, Form(null))).StatusCode);
    }

    [Fact]
    public async Task When_the_activity_is_deleted_afterwards_the_assignment_stands_and_says_so()
    {
        var assignment = HomeworkStage.Goals(app.Cast.NyttBlikk.Id);
        (assignment.ActivityId, assignment.CarriedName) = (Guid.CreateVersion7(), "Kafédialog, Samling 5");
        await app.Has(assignment);
        await kari.Reads($"/homework/{assignment.Id}", "Kafédialog, Samling 5. Aktiviteten er slettet, så leksen står for seg selv.", "Overordnede mål");
        await kari.ReadsNothingOf($"/homework/{assignment.Id}", $"/activities/{assignment.ActivityId}");
    }

    [Theory]
    [InlineData("alene", false)]
    [InlineData("mottiltak", true)]
    public async Task Rows_that_are_half_filled_are_counted_and_not_told_and_not_before_others_see_them(string phase, bool counted)
    {
        var address = $"{List}/new?activity={await Risks(phase, "Folk slutter", "Ingen følger med")}";
        if (counted) await kari.Reads(address, "Risiko: 2 rader er ikke fylt ut");
        else await kari.ReadsNothingOf(address, "rader er ikke fylt ut");
        await kari.ReadsNothingOf(address, "Folk slutter", "Risiko: ingen har skrevet her ennå");
    }

    [Fact]
    public async Task An_activity_of_another_network_is_not_there()
    {
        var fremmed = app.As(app.Cast.Fremmed);
        await fremmed.Reads($"/networks/{app.Cast.EtAnnet.Id}/homework/new?activity={app.Cast.Kafe.Id}", "Aktiviteten finnes ikke lenger");
        await fremmed.ReadsNothingOf($"/networks/{app.Cast.EtAnnet.Id}/homework/new?activity={app.Cast.Kafe.Id}", "Samling 5");
    }

    [Theory, EveryDatabase]
    public async Task A_take_home_document_asks_what_a_municipality_still_has_to_deliver(string provider)
    {
        await using var own = await TestApp.Start(provider);
        var network = own.Cast.NyttBlikk.Id;
        var open = await own.Has(HomeworkStage.Goals(network));
        await own.Has(HomeworkStage.Goals(network, due: new(2020, 1, 1)));
        await own.Has(HomeworkStage.Goals(network).Delivered(Cast.Nome, own.Cast.Kari.PersonId, Cast.Day, "a"));
        var withdrawn = HomeworkStage.Goals(network);
        withdrawn.Withdraw(own.Cast.Kari.PersonId, Cast.Day);
        await own.Has(withdrawn);
        await using var db = own.Open();
        var gathering = await db.Set<LearningNetwork.Gatherings.Gathering>().Include(each => each.Days).SingleAsync(each => each.Id == own.Cast.Samling5.Id);
        Assert.Equal(open.Id, (await db.Assignments.DueAfter(gathering, Cast.Nome).SingleAsync()).Id);
        Assert.Empty(await db.Assignments.DueAfter(gathering, Cast.Lier).ToListAsync());
    }

    // A risk analysis where only what could happen is written.
    private async Task<Guid> Risks(string phase, params string[] risks)
    {
        var method = MethodLibrary.Load().Find("risikoanalyse")!;
        var activity = new Activity { GatheringId = app.Cast.Samling5.Id, MethodKey = method.Key, MethodYaml = method.Yaml, CreatedAt = Cast.Day, PhaseIndex = method.IndexOf(phase) };
        await using var db = app.Open();
        db.Add(activity);
        foreach (var (revision, risk) in risks.Index())
            db.Add(new Contribution { Id = Guid.CreateVersion7(), ActivityId = activity.Id, Cell = "risiko", Phase = "alene", PersonId = app.Cast.Solveig.PersonId, MunicipalityNumber = Cast.Sandefjord, Text = Row.Joined([risk, "", "", ""]), Revision = revision + 1, CreatedAt = Cast.Day.AddSeconds(revision), SavedAt = Cast.Day });
        await db.SaveChangesAsync();
        return activity.Id;
    }

    private static (string, object?)[] Form(Guid? activity) =>
        [("Form.Title", "Videre"), ("Form.Text", "Gjør ferdig kartet"), ("Form.Due", "2999-01-01"), ("Form.For", Cast.Kongsberg), ("Form.Activity", activity)];
}
