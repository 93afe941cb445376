using System.Net;
using LearningNetwork.Gatherings;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Gatherings;

public class BuilderTests
{
    [Theory, EveryDatabase]
    public async Task Items_get_their_times_from_the_lengths_before_them(string database)
    {
        await using var kari = await Coordinator.Start(database);
        await kari.Add("Innlegg", "45");
        await kari.Add("Gruppearbeid", null, "MunicipalGroupWork");
        await kari.Send($"/items/{kari.Post}/duration", new() { ["minutes"] = "20" });

        Assert.Equal("08.30 20 Tilbakeblikk\n08.50 45 Innlegg\n09.35 ? Gruppearbeid", await kari.Programme());
    }

    [Theory]
    [InlineData("", "5", "35")]
    [InlineData("30", "-5", "25")]
    [InlineData("", "", "?")]
    [InlineData("720", "", "720")]
    public async Task A_length_is_written_or_stepped_or_left_open(string minutes, string by, string length)
    {
        await using var kari = await Coordinator.Start();
        Dictionary<string, string> fields = new() { ["minutes"] = minutes == "" && by != "" ? "30" : minutes };
        if (by != "") fields["by"] = by;
        await kari.Send($"/items/{kari.Post}/duration", fields);

        Assert.Equal($"08.30 {length} Tilbakeblikk", await kari.Programme());
    }

    [Theory]
    [InlineData("0"), InlineData("721"), InlineData("-5"), InlineData("en time"), InlineData("12,5"), InlineData("99999999999999")]
    public async Task A_length_that_is_none_is_refused_and_shown_as_it_was_typed(string typed)
    {
        await using var kari = await Coordinator.Start();
        var page = await kari.Send($"/items/{kari.Post}/duration", new() { ["minutes"] = typed });

        Assert.Contains("Varigheten er hele minutter fra 1 til 720, eller tom.", page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{typed}\"", page, StringComparison.Ordinal);
        Assert.Equal("08.30 30 Tilbakeblikk", await kari.Programme());
    }

    [Theory]
    [InlineData("", "45", "Skriv en tittel.")]
    [InlineData("   ", "45", "Skriv en tittel.")]
    [InlineData("Innlegg", "0", "Varigheten er hele minutter fra 1 til 720, eller tom.")]
    [InlineData("Innlegg", "721", "Varigheten er hele minutter fra 1 til 720, eller tom.")]
    [InlineData("Innlegg", "mange", "tall")]
    public async Task What_cannot_be_added_is_shown_again_as_it_was_typed(string title, string minutes, string sentence)
    {
        await using var kari = await Coordinator.Start();
        var page = await kari.Add(title, minutes, "PanelDialogue");

        Assert.Contains(sentence, page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"value=\"{minutes}\"", page, StringComparison.Ordinal);
        Assert.Contains("selected=\"selected\" value=\"PanelDialogue\"", page, StringComparison.Ordinal);
        Assert.Equal("08.30 30 Tilbakeblikk", await kari.Programme());
    }

    [Fact]
    public async Task A_title_of_two_hundred_letters_is_the_longest()
    {
        await using var kari = await Coordinator.Start();

        Assert.Contains("Tittelen er for lang.", await kari.Add(new('a', 201)), StringComparison.Ordinal);
        Assert.Contains("er lagt til", await kari.Add(new('a', 200)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rings_and_strangers_are_refused_in_words()
    {
        await using var kari = await Coordinator.Start();
        var version = (await kari.Item("Tilbakeblikk")).Version.ToString();
        Dictionary<string, string> form = new() { ["Form.Title"] = "Tilbakeblikk", ["Form.Type"] = "LookBack", ["Form.DayId"] = kari.Day.ToString(), ["Form.Version"] = version };

        Assert.Contains("En post kan ikke være en del av seg selv", await kari.Send($"/items/{kari.Post}", new(form) { ["Form.ParentId"] = kari.Post.ToString() }), StringComparison.Ordinal);
        Assert.Contains("En post kan ikke fortsette seg selv", await kari.Send($"/items/{kari.Post}", new(form) { ["Form.ContinuesId"] = kari.Post.ToString() }), StringComparison.Ordinal);
        Assert.Contains("En post kan ikke være en del av seg selv", await kari.Send($"/items/{kari.Post}", new(form) { ["Form.ParentId"] = Guid.CreateVersion7().ToString() }), StringComparison.Ordinal);
        Assert.Contains("Velg en av dagene", await kari.Send($"/items/{kari.Post}", new(form) { ["Form.DayId"] = Guid.CreateVersion7().ToString() }), StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Of_two_who_write_at_once_the_second_is_told_and_keeps_what_was_typed(string database)
    {
        await using var kari = await Coordinator.Start(database);
        Dictionary<string, string> form = new() { ["Form.Type"] = "LookBack", ["Form.DayId"] = kari.Day.ToString(), ["Form.Version"] = (await kari.Item("Tilbakeblikk")).Version.ToString() };
        await kari.Send($"/items/{kari.Post}", new(form) { ["Form.Title"] = "Karis tittel" });
        var bente = await kari.Send($"/items/{kari.Post}", new(form) { ["Form.Title"] = "Bentes tittel" });

        Assert.Contains("Noen andre endret posten mens du skrev. Nå står det: «Karis tittel»", bente, StringComparison.Ordinal);
        Assert.Contains("value=\"Bentes tittel\"", bente, StringComparison.Ordinal);
        Assert.NotNull(await kari.Item("Karis tittel"));
        Assert.Contains((await kari.Item("Karis tittel")).Version.ToString(), bente, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_length_from_an_old_page_overwrites_nothing()
    {
        await using var kari = await Coordinator.Start();
        var page = await kari.Send($"/items/{kari.Post}/duration", new() { ["minutes"] = "45", ["version"] = Guid.CreateVersion7().ToString() });

        Assert.Contains("Noen andre endret dette samtidig", page, StringComparison.Ordinal);
        Assert.Equal("08.30 30 Tilbakeblikk", await kari.Programme());
    }

    [Fact]
    public async Task Lunch_stays_at_its_time_and_the_clash_says_two_ways_out()
    {
        await using var kari = await Coordinator.Start();
        await kari.Add("Gruppearbeid", "220", "MunicipalGroupWork");
        await kari.Add("Lunsj", "45", "Lunch");
        var page = await kari.Send($"/items/{(await kari.Item("Lunsj")).Id}/lock", new() { ["start"] = "12:30" });

        Assert.Contains("10 minutter for mye før «Lunsj».", page, StringComparison.Ordinal);
        Assert.Contains("Kort ned «Gruppearbeid» til 210", page, StringComparison.Ordinal);
        Assert.Contains("Start 08.20", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"clash\"", await kari.Send($"/days/{kari.Day}/start", new() { ["start"] = "08:20" }), StringComparison.Ordinal);
        Assert.Equal("08.20 30 Tilbakeblikk\n08.50 220 Gruppearbeid\n12.30 45 Lunsj", await kari.Programme());
    }

    [Theory, EveryDatabase]
    public async Task An_item_moves_by_steps_and_by_drop(string database)
    {
        await using var kari = await Coordinator.Start(database);
        await kari.Add("Innlegg");
        await kari.Add("Pause", "15", "Break");
        await kari.Send($"/items/{(await kari.Item("Pause")).Id}/placement", new() { ["step"] = "-1" });
        Assert.Equal("08.30 30 Tilbakeblikk\n09.00 15 Pause\n09.15 30 Innlegg", await kari.Programme());

        var page = await kari.Send($"/items/{(await kari.Item("Innlegg")).Id}/placement", new() { ["day"] = kari.Day.ToString(), ["before"] = kari.Post.ToString() });
        Assert.Equal("08.30 30 Innlegg\n09.00 30 Tilbakeblikk\n09.30 15 Pause", await kari.Programme());
        Assert.Contains("«Innlegg» er flyttet. Torsdag 30. januar 08.30.", page, StringComparison.Ordinal);
        Assert.Contains("kan ikke flyttes lenger", await kari.Send($"/items/{kari.Post}/placement", new() { ["day"] = Guid.CreateVersion7().ToString() }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_removed_can_be_taken_back_to_where_it_was()
    {
        await using var kari = await Coordinator.Start();
        await kari.Add("Innlegg", "45");
        Assert.Contains("Fjerne «Tilbakeblikk»?", WebUtility.HtmlDecode(await kari.Kari.Read($"/items/{kari.Post}/removal/new")), StringComparison.Ordinal);
        var page = await kari.Send($"/items/{kari.Post}/removal", []);
        Assert.Equal("08.30 45 Innlegg", await kari.Programme());

        await kari.Send($"/gatherings/{kari.Gathering}/items", Hidden(page));
        Assert.Equal("08.30 30 Tilbakeblikk\n09.00 45 Innlegg", await kari.Programme());
    }

    [Fact]
    public async Task What_is_taken_back_has_its_parts_again()
    {
        await using var kari = await Coordinator.Start();
        await kari.Add("Innlegg", "45");
        await kari.Send($"/items/{(await kari.Item("Innlegg")).Id}/placement", new() { ["day"] = kari.Day.ToString(), ["parent"] = kari.Post.ToString() });
        Assert.Equal(kari.Post, (await kari.Item("Innlegg")).ParentId);

        var page = await kari.Send($"/items/{kari.Post}/removal", []);
        Assert.Null((await kari.Item("Innlegg")).ParentId);
        await kari.Send($"/gatherings/{kari.Gathering}/items", Hidden(page));
        Assert.Equal((await kari.Item("Tilbakeblikk")).Id, (await kari.Item("Innlegg")).ParentId);
    }

    [Fact]
    public async Task An_item_that_an_activity_runs_from_stays()
    {
        await using var kari = await Coordinator.Start();
        await using (var db = kari.App.Open())
        {
            db.Attach(kari.App.Cast.Kafe).Entity.ItemId = kari.Post;
            await db.SaveChangesAsync();
        }

        Assert.Contains("En aktivitet bruker «Tilbakeblikk»", await kari.Send($"/items/{kari.Post}/removal", []), StringComparison.Ordinal);
        Assert.Equal("08.30 30 Tilbakeblikk", await kari.Programme());
    }

    [Fact]
    public async Task Only_those_who_lead_plan()
    {
        await using var kari = await Coordinator.Start();
        foreach (var someone in new[] { kari.App.Cast.Amina, kari.App.Cast.Per, kari.App.Cast.Ingrid, kari.App.Cast.Fremmed })
            Assert.Equal(HttpStatusCode.NotFound, (await kari.App.As(someone).Open($"/gatherings/{kari.Gathering}/programme/edit")).StatusCode);
    }

    private static Dictionary<string, string> Hidden(string page) => System.Text.RegularExpressions.Regex
        .Matches(page[..page.IndexOf("class=\"builder\"", StringComparison.Ordinal)], "name=\"(Form\\.[A-Za-z]+)\"(?: value=\"([^\"]*)\")?")
        .ToDictionary(match => match.Groups[1].Value, match => WebUtility.HtmlDecode(match.Groups[2].Value));
}
