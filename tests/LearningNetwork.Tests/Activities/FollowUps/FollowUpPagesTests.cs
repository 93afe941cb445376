using System.Net;
using LearningNetwork.Activities.FollowUps;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities.FollowUps;

/// <summary>Amina (Lier) has given Sandefjord input; Solveig of Sandefjord says what became of it.</summary>
public sealed class FollowUpPagesTests : IAsyncLifetime
{
    private readonly Guid input = Guid.CreateVersion7(), idea = Guid.CreateVersion7();
    private TestApp app = null!;
    private Visitor solveig = null!;

    private Cast Cast => app.Cast;
    private string Page => $"/gatherings/{Cast.Samling5.Id}/follow-ups";

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        await using (var db = app.Open()) await Cast.CafeGoesTo(db, "runde-1");
        var amina = app.As(Cast.Amina);
        await app.Writes(amina, input, new { cell = "innspill", text = "Ta med tillitsvalgte" });
        await app.Writes(amina, idea, new { cell = "ide", text = "Bare hjemme" });
        solveig = app.As(Cast.Solveig);
        await solveig.Open(Page);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task The_giver_sees_what_became_of_it_and_nobody_else_does()
    {
        Assert.Contains("Ikke svart på ennå", await Read(Cast.Amina), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await Says(FollowUpOutcome.Declined, "Vi har ikke råd i år")).StatusCode);
        Assert.Contains("Vi har ikke råd i år", await Read(Cast.Amina), StringComparison.Ordinal);
        foreach (var other in new[] { Cast.Jonas, Cast.Torstein, Cast.Marit })
        {
            var page = await Read(other);
            foreach (var secret in new[] { "Vi har ikke råd", "Ta med tillitsvalgte", "Bare hjemme" }) Assert.DoesNotContain(secret, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_municipality_knows_the_giver_as_it_did_before_and_no_better()
    {
        var page = await Read(Cast.Solveig);
        Assert.Contains("Ta med tillitsvalgte", page, StringComparison.Ordinal);
        foreach (var secret in new[] { "Amina", "Bare hjemme" }) Assert.DoesNotContain(secret, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Said_again_the_newest_holds_and_the_first_stays_on_record()
    {
        await Says(FollowUpOutcome.TakenUp, "");
        await Says(FollowUpOutcome.Answered, "Vi gjorde det i mai");
        var page = await Read(Cast.Amina);
        Assert.Contains("Vi gjorde det i mai", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Tatt opp", page, StringComparison.Ordinal);
        await using var db = app.Open();
        Assert.Equal([FollowUpOutcome.TakenUp, FollowUpOutcome.Answered], (await db.FollowUps.ToListAsync()).OrderBy(each => each.Number).Select(each => each.Outcome));
    }

    [Theory]
    [InlineData("", "", "Velg hva dere gjorde med det.")]
    [InlineData("Sold", "", "Velg hva dere gjorde med det.")]
    [InlineData("Declined", " ", "Skriv hvorfor ikke.")]
    [InlineData("Answered", "", "Skriv svaret.")]
    public async Task A_no_and_an_answer_need_words(string outcome, string text, string sentence)
    {
        var answer = await solveig.Submit(Page, ("Form.To", input), ("Form.Outcome", outcome), ("Form.Text", text));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(sentence, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        await using var db = app.Open();
        Assert.False(await db.FollowUps.AnyAsync());
    }

    [Fact]
    public async Task Only_the_municipality_that_was_given_it_answers()
    {
        foreach (var other in new[] { Cast.Amina, Cast.Torstein, Cast.Marit })
        {
            var visitor = app.As(other);
            await visitor.Open(Page);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Submit(Page, ("Form.To", input), ("Form.Outcome", FollowUpOutcome.TakenUp))).StatusCode);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await solveig.Submit(Page, ("Form.To", idea), ("Form.Outcome", FollowUpOutcome.TakenUp))).StatusCode);
        foreach (var leader in new[] { Cast.Kari, Cast.Bente }) Assert.DoesNotContain("Ta med tillitsvalgte", await Read(leader), StringComparison.Ordinal);
        foreach (var outside in new[] { Cast.Ingrid, Cast.Fremmed, Cast.Per }) Assert.Equal(HttpStatusCode.NotFound, (await app.As(outside).Open(Page)).StatusCode);
    }

    [Fact]
    public async Task An_input_that_is_taken_away_is_gone_from_both()
    {
        var amina = app.As(Cast.Amina);
        await amina.Open($"/activities/{Cast.Kafe.Id}");
        await amina.Delete($"/activities/{Cast.Kafe.Id}/contributions/{input}");
        foreach (var someone in new[] { Cast.Amina, Cast.Solveig }) Assert.DoesNotContain("Ta med tillitsvalgte", await Read(someone), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Says(FollowUpOutcome.TakenUp, "")).StatusCode);
    }

    private Task<HttpResponseMessage> Says(FollowUpOutcome outcome, string text) => solveig.Submit(Page, ("Form.To", input), ("Form.Outcome", outcome), ("Form.Text", text));

    private async Task<string> Read(Someone someone) => WebUtility.HtmlDecode(await app.As(someone).Read(Page));
}
