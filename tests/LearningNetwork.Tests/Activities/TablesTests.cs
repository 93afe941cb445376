using System.Net;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

public sealed class TablesTests
{
    [Theory, EveryDatabase]
    public async Task Tables_change_places_and_keep_their_seats(string provider)
    {
        await using var app = await TestApp.Start(provider);
        Assert.Equal(HttpStatusCode.Found, await Arranges(app, (Cast.Lier, 3), (Cast.Sandefjord, 1), (Cast.Ringerike, 2)));
        var cafe = await app.Cafe();
        Assert.Equal([(1, Cast.Sandefjord), (2, Cast.Ringerike), (3, Cast.Lier)], cafe.Tables.OrderBy(each => each.Number).Select(each => (each.Number, each.HostNumber)));
        Assert.Equal(app.TableOf(Cast.Sandefjord), cafe.SeatOf(app.Cast.Amina.PersonId, 1)!.TableId);
    }

    [Theory, EveryDatabase]
    public async Task A_table_that_goes_away_takes_its_seats_and_wishes_with_it(string provider)
    {
        await using var app = await TestApp.Start(provider);
        await app.Press(app.Cast.Amina, "wishes", ("table", app.TableOf(Cast.Ringerike)));
        Assert.Equal(HttpStatusCode.Found, await Arranges(app, (Cast.Sandefjord, 1)));
        var cafe = await app.Cafe();
        Assert.Equal((1, 0), (cafe.Tables.Count, cafe.Wishes.Count));
        Assert.All(cafe.Seats, seat => Assert.Equal(app.TableOf(Cast.Sandefjord), seat.TableId));
    }

    [Fact]
    public async Task What_the_host_tells_where_and_for_how_many_is_kept()
    {
        await using var app = await TestApp.Start();
        await app.Press(app.Cast.Kari, "tables", ("Rows[0].HostNumber", Cast.Nome), ("Rows[0].Hosts", "true"), ("Rows[0].Order", 1), ("Rows[0].Theme", " I gang på nytt "), ("Rows[0].Place", "ved vinduet"), ("Rows[0].Capacity", 7));
        var table = Assert.Single((await app.Cafe()).Tables);
        Assert.Equal(("I gang på nytt", "ved vinduet", 7), (table.Theme, table.Place, table.Capacity));
    }

    [Fact]
    public async Task A_table_with_notes_is_not_taken_away()
    {
        await using var app = await TestApp.Start();
        await app.GoesTo("runde-1");
        await app.Writes(app.Cast.Amina, "innspill", "Ta med tillitsvalgte.");
        Assert.Equal(HttpStatusCode.Conflict, await Arranges(app, (Cast.Lier, 1)));
        Assert.Equal(7, (await app.Cafe()).Tables.Count);
        Assert.Equal(Enumerable.Range(1, 7), (await app.Cafe()).Tables.Select(each => each.Number).Order());
    }

    [Theory]
    [InlineData("Rows[0].Capacity", "0", 400), InlineData("Rows[0].Capacity", "61", 400), InlineData("Rows[0].Capacity", "mange", 400)]
    [InlineData("Rows[0].HostNumber", "9999", 400), InlineData("Rows[0].HostNumber", "0301", 400), InlineData("Rows[0].Hosts", "false", 400)]
    public async Task Bad_tables_get_a_sentence_and_nothing_is_changed(string field, string value, int status)
    {
        await using var app = await TestApp.Start();
        var form = new Dictionary<string, object?> { ["Rows[0].HostNumber"] = Cast.Nome, ["Rows[0].Hosts"] = "true", [field] = value };
        Assert.Equal(status, (int)await app.Press(app.Cast.Kari, "tables", [.. form.Select(each => (each.Key, each.Value))]));
        Assert.Equal(7, (await app.Cafe()).Tables.Count);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_refused()
    {
        await using var app = await TestApp.Start();
        var status = await app.Press(app.Cast.Kari, "tables", ("Rows[0].HostNumber", Cast.Nome), ("Rows[0].Hosts", "true"), ("Rows[0].Theme", new string('å', 201)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
    }

    [Fact]
    public async Task The_page_is_for_those_who_lead()
    {
        await using var app = await TestApp.Start();
        Assert.Equal(HttpStatusCode.NotFound, (await app.As(app.Cast.Amina).Open(Page(app))).StatusCode);
        Assert.Contains("Øvre Eiker", await app.As(app.Cast.Kari).Read(Page(app)), StringComparison.Ordinal);
    }

    private static string Page(TestApp app) => $"/activities/{app.Cast.Kafe.Id}/tables";

    private static Task<HttpStatusCode> Arranges(TestApp app, params (string Host, int Order)[] tables) =>
        app.Press(app.Cast.Kari, "tables", [.. tables.Index().SelectMany(row => new (string, object?)[]
        {
            ($"Rows[{row.Index}].HostNumber", row.Item.Host), ($"Rows[{row.Index}].Hosts", "true"), ($"Rows[{row.Index}].Order", row.Item.Order),
        })]);
}
