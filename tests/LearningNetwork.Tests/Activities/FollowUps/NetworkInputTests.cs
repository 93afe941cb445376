using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Activities.FollowUps;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities.FollowUps;

/// <summary>Amina (Lier) says what the region needs; those who lead the network say what became of it.</summary>
public sealed class NetworkInputTests : IAsyncLifetime
{
    private const string Need = "Et seminar om årstidsplanlegging";
    private readonly Guid input = Guid.CreateVersion7();
    private Activity ahead = null!;
    private TestApp app = null!;

    private Cast Cast => app.Cast;
    private string Page => $"/gatherings/{Cast.Samling5.Id}/follow-ups";

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        await using (var db = app.Open()) ahead = await Cast.Begins(db, "fremover-region");
        var amina = app.As(Cast.Amina);
        await amina.Open($"/activities/{ahead.Id}");
        Assert.Equal(HttpStatusCode.OK, (await amina.Put($"/activities/{ahead.Id}/contributions/{input}", new { cell = "behov", text = Need })).StatusCode);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task It_is_told_before_it_is_written_that_those_who_lead_answer() =>
        Assert.Contains("De som leder nettverket, svarer deg.", WebUtility.HtmlDecode(await app.As(Cast.Jonas).Read($"/activities/{ahead.Id}")), StringComparison.Ordinal);

    [Fact]
    public async Task Those_who_lead_do_not_see_it_before_the_hall_does()
    {
        Assert.DoesNotContain(Need, await Read(Cast.Kari), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Says(Cast.Kari, "Det kommer i mai")).StatusCode);
        await Opens();
        Assert.Contains(Need, await Read(Cast.Kari), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_gave_it_sees_what_became_of_it_and_nobody_else_who_takes_part()
    {
        await Opens();
        Assert.Contains("Ikke svart på ennå", await Read(Cast.Amina), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await Says(Cast.Bente, "Det kommer i mai")).StatusCode);
        foreach (var text in new[] { "Til nettverket", Need, "Det kommer i mai" }) Assert.Contains(text, await Read(Cast.Amina), StringComparison.Ordinal);
        foreach (var other in new[] { Cast.Jonas, Cast.Solveig, Cast.Marit }) Assert.DoesNotContain("Det kommer i mai", await Read(other), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_learns_who_gave_it()
    {
        await Opens();
        foreach (var reader in new[] { Cast.Kari, Cast.Bente }) Assert.DoesNotContain("Amina", await Read(reader), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_those_who_lead_answer_and_those_outside_find_nothing()
    {
        await Opens();
        foreach (var other in new[] { Cast.Amina, Cast.Jonas, Cast.Solveig }) Assert.Equal(HttpStatusCode.NotFound, (await Says(other, "Jeg svarer")).StatusCode);
        foreach (var outside in new[] { Cast.Ingrid, Cast.Fremmed, Cast.Per }) Assert.Equal(HttpStatusCode.NotFound, (await app.As(outside).Open(Page)).StatusCode);
    }

    // The phase in which the needs open to everyone.
    private async Task Opens()
    {
        await using var db = app.Open();
        (await db.Hall.Include(each => each.PhaseRuns).FirstAsync(each => each.Id == ahead.Id)).Enter(1, Cast.Kari.PersonId, Cast.Day.AddMinutes(5));
        await db.SaveChangesAsync();
    }

    private async Task<HttpResponseMessage> Says(Someone someone, string text)
    {
        var visitor = app.As(someone);
        await visitor.Open(Page);
        return await visitor.Submit(Page, ("Form.To", input), ("Form.Outcome", FollowUpOutcome.Answered), ("Form.Text", text));
    }

    private async Task<string> Read(Someone someone) => WebUtility.HtmlDecode(await app.As(someone).Read(Page));
}
