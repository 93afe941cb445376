using System.Text.RegularExpressions;
using LearningNetwork.Tests.House;

namespace LearningNetwork.Tests.Platform.Web;

public sealed partial class AssetsTests(Pages pages) : IClassFixture<Pages>
{
    [Fact]
    public async Task A_style_sheet_is_not_empty()
    {
        using var page = await pages.Open("/design");
        foreach (var sheet in page.QuerySelectorAll("link[rel=stylesheet]"))
        {
            using var answer = await pages.Get(sheet.GetAttribute("href")!);
            Assert.NotEmpty(await answer.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task The_order_of_the_layers_is_said_before_any_style()
    {
        using var page = await pages.Open("/design");
        using var answer = await pages.Get(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!);
        Assert.Matches("^(@charset \"UTF-8\";)?@layer ds,ksd,app.base,app.shell,app.parts,app.screens;", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Every_module_that_a_view_names_is_made()
    {
        var named = Source.All.Where(file => file.Is(".cshtml")).SelectMany(file => Module().Matches(string.Join('\n', file.Lines))).Select(found => found.Groups[1].Value).Distinct(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(named);
        foreach (var module in named)
        {
            using var answer = await pages.Get(module);
            Assert.True(answer.IsSuccessStatusCode, module);
            Assert.DoesNotMatch("from ?\"", await answer.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task Every_component_that_stands_in_a_view_has_its_style()
    {
        var named = Source.All.Where(file => file.Is(".cshtml", ".cs") && file.Path.Contains("src/", StringComparison.Ordinal)).SelectMany(file => Component().Matches(string.Join('\n', file.Lines))).SelectMany(found => Name().Matches(found.Value)).Select(found => found.Value).Distinct(StringComparer.Ordinal).ToList();
        using var answer = await pages.Get("/css/site.css");
        var styles = await answer.Content.ReadAsStringAsync();
        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.Contains($".{name}", styles, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_hands_its_scripts_the_antiforgery_token()
    {
        using var page = await pages.Open("/design");
        Assert.NotEmpty(page.QuerySelector("meta[name=csrf-token]")!.GetAttribute("content")!);
    }

    [GeneratedRegex("src=\"~(/js/[^\"]+)\"")]
    private static partial Regex Module();

    [GeneratedRegex("class=\"[^\"]*\\bds-[^\"]*\"")]
    private static partial Regex Component();

    [GeneratedRegex("\\bds-[a-z-]+")]
    private static partial Regex Name();
}
