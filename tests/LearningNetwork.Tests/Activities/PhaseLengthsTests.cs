using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Methods;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

public sealed class PhaseLengthsTests
{
    [Theory, EveryDatabase]
    public async Task A_phase_to_come_gets_another_length_in_this_activity(string database)
    {
        await using var app = await TestApp.Start(database);
        Assert.Equal(HttpStatusCode.Found, await Sets(app, 1, "12"));
        Assert.Equal([10, 12, 10, 20], Lengths(await app.Cafe()));
    }

    [Fact]
    public async Task It_is_stepped_by_a_minute()
    {
        await using var app = await TestApp.Start();
        await Sets(app, 3, "20", by: 1);
        await Sets(app, 0, "10", by: -1);
        Assert.Equal([9, 10, 10, 21], Lengths(await app.Cafe()));
    }

    [Fact]
    public async Task The_clock_of_the_phase_starts_with_it()
    {
        await using var app = await TestApp.Start();
        await Sets(app, 0, "17");
        await app.Press(app.Cast.Kari, "phase", ("from", -1), ("to", "next"));
        Assert.Equal(TimeSpan.FromMinutes(17), (await app.Cafe()).Clock.Total);
    }

    [Theory]
    [InlineData("0", "En fase varer hele minutter fra 1 til 240.")]
    [InlineData("241", "En fase varer hele minutter fra 1 til 240.")]
    [InlineData("-5", "En fase varer hele minutter fra 1 til 240.")]
    [InlineData("99999999999", "Skriv et tall.")]
    [InlineData("mange", "Skriv et tall.")]
    [InlineData("", "Skriv et tall.")]
    public async Task A_length_that_is_none_is_refused_in_a_sentence(string minutes, string sentence)
    {
        await using var app = await TestApp.Start();
        Assert.Contains(sentence, await Refused(app, 1, minutes), StringComparison.Ordinal);
        Assert.Equal([10, 10, 10, 20], Lengths(await app.Cafe()));
    }

    [Theory, InlineData(0), InlineData(1)]
    public async Task A_phase_that_has_begun_keeps_its_length(int phase)
    {
        await using var app = await TestApp.Start();
        await app.GoesTo("runde-1");
        Assert.Contains("Fasen har begynt, så lengden styres med klokka.", await Refused(app, phase, "12"), StringComparison.Ordinal);
        Assert.Equal([10, 10, 10, 20], Lengths(await app.Cafe()));
    }

    [Fact]
    public async Task Only_those_who_lead_set_it()
    {
        await using var app = await TestApp.Start();
        Assert.Equal(HttpStatusCode.NotFound, await app.Press(app.Cast.Amina, "phases/1/minutes", ("minutes", "12")));
        Assert.Equal(HttpStatusCode.NotFound, await app.Press(app.Cast.Fremmed, "phases/1/minutes", ("minutes", "12")));
    }

    [Fact]
    public async Task The_builder_shows_the_phases_of_the_item_and_says_how_it_went()
    {
        await using var app = await TestApp.Start();
        await using (var db = app.Open())
        {
            db.Attach(app.Cast.Kafe).Entity.ItemId = app.Cast.Post.Id;
            await db.SaveChangesAsync();
        }
        var builder = $"/gatherings/{app.Cast.Samling5.Id}/programme/edit?item={app.Cast.Post.Id}";
        var kari = await app.Ready(app.Cast.Kari);
        Assert.Contains("Fasene er 20 min lengre enn posten, som varer 30.", await kari.Read(builder), StringComparison.Ordinal);

        await app.Send(kari, "phases/1/minutes", ("minutes", "12"), ("back", builder));
        var page = await kari.Read(builder);
        Assert.Contains("«Runde 1» varer 12 min.", page, StringComparison.Ordinal);
        Assert.Contains("Til sammen 52 min.", page, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Found, (await app.Send(kari, "phases/1/minutes", ("minutes", "0"), ("back", builder))).StatusCode);
        Assert.Contains("En fase varer hele minutter fra 1 til 240.", await kari.Read(builder), StringComparison.Ordinal);
    }

    [Theory, InlineData(-1), InlineData(4)]
    public void A_phase_that_is_not_there_has_no_length(int phase) => Assert.Equal(Refusal.NoSuchPhase, Refuses(Cast.Rehearse().Kafe, phase));

    [Fact]
    public void A_phase_one_went_back_from_has_begun()
    {
        var kafe = Cast.Rehearse().Kafe;
        foreach (var phase in new[] { 0, 1, 0 }) kafe.Enter(phase, Guid.Empty, Cast.Day);
        Assert.Equal(Refusal.PhaseBegun, Refuses(kafe, 1));
    }

    [Fact]
    public void An_activity_that_has_ended_keeps_its_lengths()
    {
        var kafe = Cast.Rehearse().Kafe;
        kafe.Close(Guid.Empty, Cast.Day);
        Assert.Equal(Refusal.ActivityClosed, Refuses(kafe, 1));
    }

    [Fact]
    public void A_phase_without_a_clock_does_not_get_one()
    {
        var small = Activity.Of(MethodReader.Read(SmallMethod.Yaml, "liten.yaml"), Guid.NewGuid(), null, Cast.Day);
        Assert.Equal(Refusal.NoClock, Refuses(small, 1));
        small.Plan(0, 7);
        Assert.Equal([7, null], Lengths(small));
    }

    private static Refusal Refuses(Activity activity, int phase) => Assert.Throws<RefusedException>(() => activity.Plan(phase, 12)).Refusal;

    private static Task<HttpStatusCode> Sets(TestApp app, int phase, string minutes, int by = 0) =>
        app.Press(app.Cast.Kari, $"phases/{phase}/minutes", ("minutes", minutes), ("by", by), ("back", "/bli-med"));

    private static async Task<string> Refused(TestApp app, int phase, string minutes)
    {
        var answer = await app.Send(await app.Ready(app.Cast.Kari), $"phases/{phase}/minutes", ("minutes", minutes));
        return await answer.Content.ReadAsStringAsync();
    }

    private static int?[] Lengths(Activity activity) => [.. activity.Method.Phases.Select(phase => phase.Minutes)];
}
