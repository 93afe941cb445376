using System.Net;
using System.Text.RegularExpressions;
using LearningNetwork.Gatherings;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Gatherings;

public partial class PublicationTests
{
    [Theory, EveryDatabase]
    public async Task Participants_see_what_was_published_and_not_what_is_drafted(string database)
    {
        await using var kari = await Coordinator.Start(database);
        var amina = kari.App.As(kari.App.Cast.Amina);
        Assert.Contains("Programmet kommer", await Programme(amina, kari), StringComparison.Ordinal);
        Assert.DoesNotContain("Tilbakeblikk", await Programme(amina, kari), StringComparison.Ordinal);

        Assert.Contains("Versjon 1 er publisert.", await Publish(kari), StringComparison.Ordinal);
        await kari.Add("Hemmelig kladd");

        Assert.Contains("Tilbakeblikk", await Programme(amina, kari), StringComparison.Ordinal);
        Assert.DoesNotContain("Hemmelig kladd", await Programme(amina, kari), StringComparison.Ordinal);
        Assert.Contains("Kladd · 1 endring siden versjon 1", await kari.Kari.Read($"/gatherings/{kari.Gathering}/programme/edit"), StringComparison.Ordinal);
        Assert.Contains("«Hemmelig kladd» er ny.", await kari.Kari.Read($"/gatherings/{kari.Gathering}/publication"), StringComparison.Ordinal);

        Assert.Contains("Versjon 2 er publisert.", await Publish(kari), StringComparison.Ordinal);
        Assert.Contains("Hemmelig kladd", await Programme(amina, kari), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guests_and_the_network_may_read_and_nobody_else()
    {
        await using var kari = await Coordinator.Start();
        await Publish(kari);
        var cast = kari.App.Cast;

        foreach (var someone in new[] { cast.Amina, cast.Ingrid, cast.Bente })
            Assert.Equal(HttpStatusCode.OK, (await kari.App.As(someone).Open($"/gatherings/{kari.Gathering}/programme")).StatusCode);
        foreach (var someone in new[] { cast.Per, cast.Fremmed })
            Assert.Equal(HttpStatusCode.NotFound, (await kari.App.As(someone).Open($"/gatherings/{kari.Gathering}/programme")).StatusCode);
    }

    [Fact]
    public async Task What_was_changed_after_the_look_over_is_looked_over_again()
    {
        await using var kari = await Coordinator.Start();
        var reviewed = Fingerprint(await kari.Kari.Read($"/gatherings/{kari.Gathering}/publication"));
        await kari.Add("Kom til imens");
        var page = await kari.Send($"/gatherings/{kari.Gathering}/publication", new() { ["reviewed"] = reviewed });

        Assert.Contains("Programmet ble endret mens du så over det.", page, StringComparison.Ordinal);
        Assert.Contains("Programmet kommer", await Programme(kari.Kari, kari), StringComparison.Ordinal);
        Assert.NotEqual(reviewed, Fingerprint(page));
    }

    [Fact]
    public async Task The_same_programme_is_not_published_twice()
    {
        await using var kari = await Coordinator.Start();
        await Publish(kari);
        var again = Fingerprint(await Review(kari));

        Assert.Equal("", again);
        await using var db = kari.App.Open();
        Assert.Single(db.Publications);
    }

    [Theory]
    [InlineData("07:00", null)]
    [InlineData("08:45", "now")]
    [InlineData("09:30", "done")]
    public void What_is_now_is_told_by_the_clock_on_the_wall(string clock, string? state)
    {
        var plan = new Planning();
        plan.Add(plan.Second, "Tilbakeblikk");
        var publication = plan.Gathering.Publish(Guid.CreateVersion7(), Cast.Day, 1);
        var page = new ProgrammePage(plan.Gathering, publication, false, new DateOnly(2020, 1, 30).ToDateTime(TimeOnly.Parse(clock)));
        var (day, item) = (page.Programme!.Days[1], page.Programme.Days[1].Items[0]);

        Assert.Equal(state, page.StateOf(day, item));
        Assert.Null(page.StateOf(page.Programme.Days[0] with { Items = [item] }, item));
        Assert.Equal(clock == "07:00", page.IsNext(day, item));
    }

    private static async Task<string> Publish(Coordinator kari) =>
        await kari.Send($"/gatherings/{kari.Gathering}/publication", new() { ["reviewed"] = Fingerprint(await Review(kari)) });

    private static Task<string> Review(Coordinator kari) => kari.Kari.Read($"/gatherings/{kari.Gathering}/publication");
    private static Task<string> Programme(Visitor someone, Coordinator kari) => someone.Read($"/gatherings/{kari.Gathering}/programme");
    private static string Fingerprint(string page) => Reviewed().Match(page).Groups[1].Value;

    [GeneratedRegex("name=\"reviewed\" value=\"([0-9a-f]+)\"")]
    private static partial Regex Reviewed();
}
