using System.Text.RegularExpressions;
using LearningNetwork.BrowserTests.Support;
using Microsoft.Playwright;

namespace LearningNetwork.BrowserTests.Journeys;

/// <summary>Every page of the demo network, as the coordinator, the administrator, a guest and a stranger meet it: axe in light and dark, and nothing sideways at 320 px.</summary>
[Collection(InTheAnnex.Name)]
public sealed class EveryPageTests(House house) : Journey(house)
{
    private readonly App own = new();

    protected override App App => own;

    [Fact]
    public async Task The_coordinators_pages_are_accessible_and_fit_the_narrowest_phone()
    {
        var desk = await SignedIn("kari@example.no");
        var network = new Uri(desk.Url).AbsolutePath;
        var gathering = await Address(desk, "/gatherings/[0-9a-f-]{36}");
        await desk.GotoAsync($"{gathering}/activities");
        var activity = await Address(desk, "/activities/[0-9a-f-]{36}");
        await desk.GotoAsync($"{activity}/control");
        var recap = await Address(desk, "/gatherings/[0-9a-f-]{36}/days/[0-9a-f-]{36}/recap");
        await desk.GotoAsync($"{gathering}/log-book");
        var logBook = await Address(desk, @"/gatherings/[0-9a-f-]{36}/log-book/entries/new\?day=[0-9a-f-]{36}");
        var homework = await SetsHomework(desk, network);
        await AreGood(desk,
            homework, $"{homework}/edit", $"{homework}/wall", $"{homework}/deliveries/3303", recap, $"{recap}/edit", network, $"{network}/edit", $"{network}/members", $"{network}/members?q=kar", $"{network}/people", $"{network}/experiences", $"{network}/experiences/new", $"{network}/collections", $"{network}/curation", "/curation", "/search", "/search?q=heltid", $"{network}/glossary", $"{network}/newcomers", $"{network}/agreement", $"{network}/agreement/edit", $"{network}/messages", $"{network}/homework", $"{network}/homework/new", $"{gathering}/homework", $"{gathering}/run", $"{network}/gatherings", $"{network}/gatherings/new", "/networks",
            gathering, logBook, $"{gathering}/log-book", $"{gathering}/digest", $"{gathering}/take-home", $"{gathering}/follow-ups", $"{gathering}/edit", $"{gathering}/people", $"{gathering}/poster", $"{gathering}/programme", $"{gathering}/programme/edit", $"{gathering}/programme/import",
            $"{gathering}/publication", $"{gathering}/activities", $"{activity}/control", $"{activity}/tables", "/account", "/password");
    }

    [Fact]
    public async Task The_administrators_pages_are_accessible_and_fit_the_narrowest_phone() =>
        await AreGood(await SignedIn("astrid@example.no"), "/networks", "/networks/new");

    [Fact]
    public async Task A_guests_pages_are_accessible_and_fit_the_narrowest_phone()
    {
        var phone = await Phone("/k/482915");
        await phone.Locator("input[name=name]").FillAsync("Ada");
        await phone.Locator("input[name=municipality][value='3312']").CheckAsync(new() { Force = true });
        await phone.Locator("select[name=role]").SelectOptionAsync("Employee");
        await phone.Locator("button[form=join]").ClickAsync();
        await phone.WaitForURLAsync(new Regex("/activities/"));
        var activity = new Uri(phone.Url).AbsolutePath;
        var gathering = await Address(phone, "/gatherings/[0-9a-f-]{36}");
        await AreGood(phone, activity, $"{gathering}/programme", $"{gathering}/me/edit", $"{activity}/harvests/3312", $"{activity}/inputs/3312", $"{gathering}/take-home", $"{gathering}/follow-ups", gathering);
    }

    [Fact]
    public async Task A_strangers_pages_are_accessible_and_fit_the_narrowest_phone()
    {
        Complaints.Forgive("400 (Bad Request)");
        await AreGood(await Phone("/"), "/", "/sign-in", "/bli-med", "/k/482915", "/bli-med?code=123");
    }

    [Fact]
    public async Task What_is_refused_and_what_is_not_there_are_accessible_too()
    {
        foreach (var status in new[] { "400 (Bad Request)", "404 (Not Found)" }) Complaints.Forgive(status);
        var phone = await Phone("/finnes-ikke");
        await IsGood(phone);
        await phone.GotoAsync("/sign-in");
        await phone.Locator("input[type=email]").FillAsync("ingen@example.no");
        await phone.Locator("input[type=password]").FillAsync("ikke dette passordet");
        await Refused(phone);
    }

    [Fact]
    public async Task A_new_installations_first_page_is_accessible_also_when_it_refuses()
    {
        Complaints.Forgive("400 (Bad Request)");
        await using var empty = new App(("Demo", "false"));
        var desk = await Desk();
        await desk.GotoAsync(new Uri(empty.Address, "/").ToString());
        Assert.EndsWith("/welcome", desk.Url, StringComparison.Ordinal);
        await IsGood(desk);
        await Refused(desk);
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await own.DisposeAsync();
    }

    private static async Task AreGood(IPage page, params string[] paths)
    {
        foreach (var path in paths)
        {
            var answer = await page.GotoAsync(path);
            Assert.True(answer!.Status is >= 200 and < 404, $"{path} answered {answer.Status}");
            await IsGood(page);
        }
    }

    private static async Task Refused(IPage page)
    {
        await page.Locator("main button.ds-button").ClickAsync();
        await Assertions.Expect(page.Locator(".ds-alert, .ds-validation-message").First).ToBeVisibleAsync();
        await IsGood(page);
    }

    private static async Task IsGood(IPage page)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            // To the end, where the bar at the bottom covers nothing half.
            await page.EvaluateAsync("scrollTo(0, document.documentElement.scrollHeight)");
            await page.AssertAccessible();
        }
        await page.AssertWalkable();
        await page.AssertFitsNarrow();
    }

    private static async Task<string> SetsHomework(IPage desk, string network)
    {
        await desk.GotoAsync($"{network}/homework/new");
        await desk.Locator("[name='Form.Title']").FillAsync("Overordnede mål");
        await desk.Locator("[name='Form.Text']").FillAsync("Bli enige om høyst to mål.");
        await desk.Locator("[name='Form.Due']").FillAsync("2999-01-31");
        await desk.Locator("main form button.ds-button").Last.ClickAsync();
        await desk.WaitForURLAsync(new Regex("/homework/[0-9a-f-]{36}$"));
        return new Uri(desk.Url).AbsolutePath;
    }

    private async Task<IPage> SignedIn(string email)
    {
        var desk = await Desk("/sign-in");
        await desk.Locator("input[type=email]").FillAsync(email);
        await desk.Locator("input[type=password]").FillAsync("nytt-blikk-demo");
        await desk.Locator("main button.ds-button").ClickAsync();
        await desk.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));
        return desk;
    }

    private static async Task<string> Address(IPage page, string pattern) => Regex.Match(await page.ContentAsync(), pattern).Value;
}
