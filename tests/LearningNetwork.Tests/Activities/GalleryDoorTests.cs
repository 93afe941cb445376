using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities;

/// <summary>The walk by its doors: started by those who lead, read by the QR beside a poster, and summed up at home.</summary>
public sealed class GalleryDoorTests(PosterHall hall) : IClassFixture<PosterHall>
{
    private Cast Cast => hall.Cast;
    private string Qr => $"/k/{Cast.Code.Code}/{Cast.Sandefjord}";

    [Fact]
    public async Task Starting_the_walk_locks_the_posters_and_shows_them_at_their_stations()
    {
        var poster = await hall.Makes();
        await Writes(Cast.Solveig, poster, new { cell = "gjor", text = "Vi tar bemanningen samlet" });
        var walk = await Starts("gallerivandring");
        Assert.Contains("Vi tar bemanningen samlet", await hall.App.As(Cast.Amina).Read(Station(walk)), StringComparison.Ordinal);
        Assert.DoesNotContain("Vi tar bemanningen samlet", await hall.App.As(Cast.Amina).Read(Station(walk, Cast.Ringerike)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await Writes(Cast.Solveig, poster, new { cell = "gjor", text = "For sent", phase = "lage" })).StatusCode);
    }

    [Fact]
    public async Task Being_shown_a_station_is_a_visit_and_once_is_enough()
    {
        var walk = await Starts("gallerivandring");
        foreach (var someone in new[] { Cast.Amina, Cast.Amina, Cast.Solveig, Cast.Kari }) await hall.App.As(someone).Open(Station(walk));
        await using var db = hall.App.Open();
        var visit = await db.Visits.SingleAsync(each => each.ActivityId == walk);
        Assert.Equal((Cast.Amina.PersonId, Cast.Lier), (visit.PersonId, visit.MunicipalityNumber));
        Assert.Contains("6 uten besøk", await hall.App.As(Cast.Kari).Read($"/activities/{walk}/control"), StringComparison.Ordinal);
        Assert.Contains("5 du ikke har vært ved", Words(await hall.App.As(Cast.Amina).Read($"/activities/{walk}")), StringComparison.Ordinal);
        Assert.Contains("Noen fra dere har vært her", await hall.App.As(Cast.Jonas).Read($"/activities/{walk}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_script_a_note_is_written_at_the_station_and_the_page_comes_back_there()
    {
        var walk = await Starts("gallerivandring");
        var amina = hall.App.As(Cast.Amina);
        await amina.Open(Station(walk));
        var answer = await amina.Submit($"/activities/{walk}/contributions", ("cell", "innspill"), ("text", "Vis tallene"), ("table", await TableOf(walk)), ("back", Station(walk)));
        Assert.Equal((HttpStatusCode.Found, Station(walk)), (answer.StatusCode, answer.Headers.Location?.ToString()));
        Assert.Contains("Vis tallene", await hall.App.As(Cast.Solveig).Read($"/activities/{walk}"), StringComparison.Ordinal);
        Assert.DoesNotContain("Vis tallene", await hall.App.As(Cast.Torstein).Read(Station(walk)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_elsewhere_is_never_gone_to_afterwards()
    {
        var walk = await Starts("gallerivandring");
        var amina = hall.App.As(Cast.Amina);
        await amina.Open(Station(walk));
        var answer = await amina.Submit($"/activities/{walk}/contributions", ("cell", "innspill"), ("text", "Hei"), ("table", await TableOf(walk)), ("back", "//example.org"));
        Assert.Equal($"/activities/{walk}", answer.Headers.Location?.ToString());
        Assert.Equal($"/gatherings/{Cast.Samling5.Id}/now", (await amina.Open($"/bli-med?code={Cast.Code.Code}&next=//example.org")).Headers.Location?.ToString());
    }

    [Fact]
    public async Task The_QR_leads_to_the_station_or_to_the_door_first()
    {
        var walk = await Starts("gallerivandring");
        Assert.Equal(Station(walk), await Goes(hall.App.As(Cast.Amina), Qr));
        Assert.Equal($"/gatherings/{Cast.Samling5.Id}/now", await Goes(hall.App.As(Cast.Amina), $"/k/{Cast.Code.Code}/0301"));
        var door = $"/bli-med?code={Cast.Code.Code}&next={Uri.EscapeDataString(Qr)}";
        foreach (var visitor in new[] { hall.App.AsStranger(), hall.App.As(Cast.Fremmed), hall.App.As(Cast.Per) }) Assert.Equal(door, await Goes(visitor, Qr));
        Assert.Equal($"/bli-med?code=000000&next={Uri.EscapeDataString($"/k/000000/{Cast.Sandefjord}")}", await Goes(hall.App.As(Cast.Amina), $"/k/000000/{Cast.Sandefjord}"));
        Assert.Contains($"value=\"{Qr}\"", await hall.App.AsStranger().Read(door), StringComparison.Ordinal);
        Assert.Equal(Qr, await Goes(hall.App.As(Cast.Amina), door));
    }

    [Fact]
    public async Task The_sheets_to_print_are_for_those_who_lead()
    {
        var walk = await Starts("gallerivandring");
        var sheets = await hall.App.As(Cast.Kari).Read($"/activities/{walk}/stations");
        Assert.Equal(7, sheets.Split("class=\"qr\"").Length - 1);
        Assert.Equal(HttpStatusCode.NotFound, (await hall.App.As(Cast.Amina).Open($"/activities/{walk}/stations")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await hall.App.As(Cast.Kari).Open($"/activities/{Cast.Kafe.Id}/stations")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await hall.App.As(Cast.Amina).Open($"/activities/{Cast.Kafe.Id}/stations/{Cast.Sandefjord}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await hall.App.As(Cast.Amina).Open(Station(walk, "0301"))).StatusCode);
    }

    [Fact]
    public async Task At_home_the_owner_answers_and_the_one_who_gave_it_reads_the_answer()
    {
        var walk = await Starts("gallerivandring");
        var input = Guid.CreateVersion7();
        await Writes(Cast.Amina, walk, new { cell = "innspill", text = "Vis tallene", table = await TableOf(walk) }, input);
        var home = await Starts("hjemoppsummering", phase: 1);
        var solveig = hall.App.As(Cast.Solveig);
        Assert.Contains("Vis tallene", await solveig.Read($"/activities/{home}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await Replies(solveig, home, input, "Det gjør vi", was: "")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await Replies(solveig, home, input, "Nei", was: "")).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await Replies(solveig, home, input, "Det gjør vi i mai", was: "Det gjør vi")).StatusCode);
        Assert.Contains("Det gjør vi i mai", Words(await hall.App.As(Cast.Jonas).Read($"/activities/{home}")), StringComparison.Ordinal);
        Assert.DoesNotContain("Det gjør vi", Words(await hall.App.As(Cast.Torstein).Read($"/activities/{home}")), StringComparison.Ordinal);
        Assert.Contains("«Vis tallene» Det gjør vi i mai", await solveig.Read($"/activities/{home}/harvests/{Cast.Sandefjord}.md"), StringComparison.Ordinal);
        Assert.Contains("Vis tallene", await hall.App.As(Cast.Jonas).Read($"/activities/{home}/inputs/{Cast.Lier}"), StringComparison.Ordinal);
        var torstein = hall.App.As(Cast.Torstein);
        await torstein.Open($"/activities/{home}");
        Assert.Equal(HttpStatusCode.NotFound, (await Replies(torstein, home, input, "Vi svarer for dem", was: "")).StatusCode);
    }

    [Fact]
    public async Task Any_of_those_who_answered_takes_the_answer_back_and_may_answer_anew()
    {
        var walk = await Starts("gallerivandring");
        var input = Guid.CreateVersion7();
        await Writes(Cast.Amina, walk, new { cell = "innspill", text = "Del planen", table = await TableOf(walk) }, input);
        Assert.Contains("Ved plakaten til Sandefjord", await hall.App.As(Cast.Amina).Read($"/activities/{walk}"), StringComparison.Ordinal);
        var home = await Starts("hjemoppsummering", phase: 1);
        var (solveig, jonas) = (hall.App.As(Cast.Solveig), hall.App.As(Cast.Jonas));
        await solveig.Open($"/activities/{home}");
        await Replies(solveig, home, input, "Den ligger ute", was: "");
        foreach (var other in new[] { Cast.Amina, Cast.Torstein }) Assert.Equal(HttpStatusCode.NotFound, (await TakesBack(other, home, input)).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await TakesBack(Cast.Solveig, home, input)).StatusCode);
        Assert.DoesNotContain("Den ligger ute", await jonas.Read($"/activities/{home}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await Replies(solveig, home, input, "Den kommer i mai", was: "")).StatusCode);
        Assert.Contains("Den kommer i mai", await jonas.Read($"/activities/{home}"), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> TakesBack(Someone by, Guid home, Guid about)
    {
        var visitor = hall.App.As(by);
        await visitor.Open($"/activities/{home}");
        return await visitor.Submit($"/activities/{home}/contributions/{Reply.IdOf(home, "svar", about)}/delete");
    }

    private static Task<HttpResponseMessage> Replies(Visitor by, Guid home, Guid to, string text, string was) =>
        by.Submit($"/activities/{home}/contributions", ("cell", "svar"), ("about", to), ("text", text), ("was", was));

    private async Task<HttpResponseMessage> Writes(Someone by, Guid activity, object body, Guid? id = null)
    {
        var visitor = hall.App.As(by);
        await visitor.Open($"/activities/{activity}");
        return await visitor.Put($"/activities/{activity}/contributions/{id ?? Guid.CreateVersion7()}", body);
    }

    // As the facilitator does it: made in the gathering, then started.
    private async Task<Guid> Starts(string method, int phase = 0)
    {
        var kari = hall.App.As(Cast.Kari);
        await kari.Open($"/gatherings/{Cast.Samling5.Id}/activities");
        var made = Guid.Parse((await kari.Submit($"/gatherings/{Cast.Samling5.Id}/activities", ("method", method))).Headers.Location!.ToString().Split('/')[2]);
        for (var at = -1; at < phase; at++) await kari.Submit($"/activities/{made}/phase", ("from", at), ("to", "next"));
        return made;
    }

    private async Task<Guid> TableOf(Guid walk)
    {
        await using var db = hall.App.Open();
        return await db.Tables.Where(table => table.ActivityId == walk && table.HostNumber == Cast.Sandefjord).Select(table => table.Id).SingleAsync();
    }

    private static string Station(Guid walk, string municipality = Cast.Sandefjord) => $"/activities/{walk}/stations/{municipality}";
    private static async Task<string?> Goes(Visitor visitor, string address) => (await visitor.Open(address)).Headers.Location?.ToString();
    private static string Words(string page) => WebUtility.HtmlDecode(page);
}
