using System.Text.RegularExpressions;
using LearningNetwork.BrowserTests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.BrowserTests.Journeys;

/// <summary>The whole second day of the fifth gathering (domain §2.3), from a document to the guests' phones.</summary>
public sealed class ProgrammeTests(House house) : Journey(house)
{
    private const string Text = """
        Program

        Torsdag 30. januar
        08.30 Vi tar et tilbakeblikk på gårsdagen
        09.00 Nettverket nærmer seg slutten, og ingen er helt i mål: steg-modellen,
        avgjørende forutsetninger og avveininger framover
        v/ Bente, KS-Konsulent
        09.45 Pause
        10.00 Kommunevist gruppearbeid (I: 4 min, G: 45 min)
        11.00 Implementering – å gjøre kunnskap om til praksis
        v/ Terje, Nasjonalt utviklingssenter for barn og unge / NORCE
        … gruppearbeidet fortsetter
        12.30 - 13.15 Lunsj
        13.15 Blikket framover: hva trenger regionen i det videre arbeidet?
        13.50 Vi blir enige om hvordan vi evaluerer nettverket
        14.20 Styringsgruppen avslutter
        14.30 Vel hjem
        """;

    private static readonly string[] Printed =
    [
        "08.30 30 Tilbakeblikk: Vi tar et tilbakeblikk på gårsdagen",
        "09.00 45 Innlegg: Nettverket nærmer seg slutten, og ingen er helt i mål: steg-modellen, avgjørende forutsetninger og avveininger framover",
        "09.45 15 Pause: Pause",
        "10.00 60 Gruppearbeid i kommunen: Kommunevist gruppearbeid (I: 4 min, G: 45 min)",
        "11.00 – Innlegg: Implementering – å gjøre kunnskap om til praksis",
        " – Gruppearbeid i kommunen: gruppearbeidet fortsetter",
        "12.30 45 Lunsj: Lunsj",
        "13.15 35 Blikket framover: Blikket framover: hva trenger regionen i det videre arbeidet?",
        "13.50 30 Vi lager evalueringen: Vi blir enige om hvordan vi evaluerer nettverket",
        "14.20 10 Styringsgruppen avslutter: Styringsgruppen avslutter",
        "14.30 – Avslutning: Vel hjem",
    ];

    [Fact]
    public async Task A_pasted_day_is_read_right_reordered_by_keyboard_published_and_seen_by_a_guest()
    {
        var made = await GatheringOfTwoDays.Make(App);
        var address = $"/gatherings/{made.Gathering.Id}/programme";
        var (desk, phone) = (await Desk("/bli-med"), await Phone("/bli-med"));
        await GatheringOfTwoDays.SignIn(desk, App, made.Kari);
        await GatheringOfTwoDays.SignIn(phone, App, made.Amina);

        await Paste(desk, address);
        Assert.Equal(Printed, await Rows(desk));
        await MoveByKeyboard(desk);
        await Publish(desk, phone, address);
    }

    [Fact]
    public async Task Every_page_of_a_gathering_can_be_used_by_everyone()
    {
        var made = await GatheringOfTwoDays.Make(App);
        var (network, gathering) = ($"/networks/{made.Gathering.NetworkId}/gatherings", $"/gatherings/{made.Gathering.Id}");
        var desk = await Desk("/bli-med");
        await GatheringOfTwoDays.SignIn(desk, App, made.Kari);

        foreach (var (page, name) in new[] { (network, "samlinger"), (network + "/new", "samling-ny"), (gathering, "samling"), (gathering + "/edit", "samling-endre") })
        {
            await desk.GotoAsync(page);
            await Look(desk, name);
        }
        await Remove(desk, gathering);
    }

    [Fact]
    public async Task An_item_that_is_dragged_stands_where_it_was_dropped_after_a_reload_too()
    {
        var made = await GatheringOfTwoDays.Make(App, ("Velkommen", 10), ("Innlegg", 45), ("Pause", 15));
        var desk = await Desk("/bli-med");
        await GatheringOfTwoDays.SignIn(desk, App, made.Kari);
        await desk.GotoAsync($"/gatherings/{made.Gathering.Id}/programme/edit");

        await Row(desk, "Pause").Locator(".icon").First.DragToAsync(Row(desk, "Velkommen"), new() { TargetPosition = new() { X = 20, Y = 4 } });
        await Expect(desk.GetByRole(AriaRole.Status)).ToContainTextAsync("«Pause» er flyttet.");
        string[] moved = ["Pause", "Velkommen", "Innlegg"];
        Assert.Equal(moved, await Titles(desk).AllTextContentsAsync());
        await desk.ReloadAsync();
        Assert.Equal(moved, await Titles(desk).AllTextContentsAsync());
    }

    private static ILocator Row(IPage desk, string title) => desk.Locator("[data-item]").Filter(new() { HasText = title });
    private static ILocator Titles(IPage desk) => desk.Locator("[data-item] .post__title > span");

    private static async Task Remove(IPage desk, string gathering)
    {
        await desk.GotoAsync(gathering + "/programme/edit");
        await desk.GetByLabel("Tittel").FillAsync("Velkommen");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Legg til post" }).ClickAsync();
        await desk.GetByRole(AriaRole.Link, new() { Name = "Fjern", Exact = true }).ClickAsync();
        await Look(desk, "program-fjern");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Fjern posten" }).ClickAsync();
        await Expect(desk.GetByText("«Velkommen» er fjernet.")).ToBeVisibleAsync();
        await Look(desk, "program-angre");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Angre" }).ClickAsync();
        await Expect(desk.GetByText("«Velkommen» er lagt til.")).ToBeVisibleAsync();
    }

    private static async Task Paste(IPage desk, string address)
    {
        await desk.GotoAsync(address + "/edit");
        await Look(desk, "program-tom");
        var door = desk.GetByRole(AriaRole.Link, new() { Name = "Lim inn program" });
        await door.ClickAsync();
        await Expect(desk.GetByLabel("Teksten du har")).ToBeFocusedAsync();
        await Look(desk, "program-lim-inn");
        await desk.GetByLabel("Første dag i teksten").SelectOptionAsync("Torsdag 30. januar");
        await desk.GetByLabel("Teksten du har").FillAsync(Text);
        await Expect(desk.GetByRole(AriaRole.Heading, new() { Name = "Slik leste vi den: 11 poster, 2 å se på" })).ToBeVisibleAsync();
        await Expect(desk.GetByText("Linje 1")).ToBeVisibleAsync();
        await CloseByMistake(desk, door);
        await Look(desk, "program-lest");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Legg til 11 poster på torsdag" }).ClickAsync();
        await Expect(desk.GetByText("11 poster er lagt til.").First).ToBeVisibleAsync();
        await Expect(door).ToBeFocusedAsync();
        await Look(desk, "program-full");
    }

    private static async Task CloseByMistake(IPage desk, ILocator door)
    {
        await desk.Keyboard.PressAsync("Escape");
        await Expect(desk.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await Expect(door).ToBeFocusedAsync();
        await desk.Keyboard.PressAsync("Enter");
        await Expect(desk.GetByLabel("Teksten du har")).ToHaveValueAsync(Text);
    }

    /// <summary>As they stand on the screen: time, minutes, type and title.</summary>
    private static async Task<string[]> Rows(IPage desk) => await desk.Locator("[data-item]").EvaluateAllAsync<string[]>("""
        rows => rows.map(row => {
          const minutes = row.querySelector("[name=minutes]").value || "–";
          const type = row.querySelector("small .ds-sr-only").textContent;
          return `${row.querySelector("time").textContent} ${minutes} ${type}: ${row.querySelector(".post__title > span:not(.ds-sr-only)").textContent}`;
        })
        """);

    private static async Task MoveByKeyboard(IPage desk)
    {
        var evaluation = desk.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("Vi blir enige om") });
        await evaluation.FocusAsync();
        await desk.Keyboard.PressAsync("Alt+ArrowUp");
        await Expect(desk.GetByRole(AriaRole.Status)).ToContainTextAsync("er flyttet. Torsdag 30. januar 13.15.");
        await Expect(evaluation).ToBeFocusedAsync();
        Assert.StartsWith("13.45 35 Blikket framover", (await Rows(desk))[8], StringComparison.Ordinal);
        await desk.GetByRole(AriaRole.Button, new() { Name = "5 minutter lengre" }).ClickAsync();
        await Expect(desk.Locator(".clash")).ToContainTextAsync("5 minutter for mye før slutt. Dagen slutter 14.30.");
        await Look(desk, "program-kollisjon");
        await desk.GetByRole(AriaRole.Button, new() { Name = "5 minutter kortere" }).ClickAsync();
        await Expect(desk.Locator(".slack").Last).ToContainTextAsync("0 min slakk før slutt 14.30");
        Assert.StartsWith("13.15 30", (await Rows(desk))[7], StringComparison.Ordinal);
    }

    private static async Task Publish(IPage desk, IPage phone, string address)
    {
        await phone.GotoAsync(address);
        await Expect(phone.GetByText("Programmet kommer")).ToBeVisibleAsync();
        await Look(phone, "program-kommer");
        await desk.GetByRole(AriaRole.Link, new() { Name = "Se over og publiser" }).ClickAsync();
        await Look(desk, "program-publiser");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Publiser versjon 1" }).ClickAsync();
        await Expect(desk.GetByText("Versjon 1 er publisert.")).ToBeVisibleAsync();
        await phone.ReloadAsync();
        await Expect(phone.GetByText("Vi blir enige om hvordan vi evaluerer nettverket")).ToBeVisibleAsync();
        await Look(phone, "program-gjest");
    }

    private static async Task Look(IPage page, string name)
    {
        await page.AssertAccessible();
        await page.AssertFitsNarrow();
        await page.Shoot(name);
    }
}
