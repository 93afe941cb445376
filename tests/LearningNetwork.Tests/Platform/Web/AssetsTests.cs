using System.Text.Json;

namespace LearningNetwork.Tests.Platform.Web;

public sealed class AssetsTests(Pages pages) : IClassFixture<Pages>
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
        Assert.StartsWith("@layer ds, ksd, app.base, app.shell, app.parts, app.screens;", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_module_is_found_from_a_deep_page_too()
    {
        using var page = await pages.Open("/design/phone");
        var imports = JsonDocument.Parse(page.QuerySelector("script[type=importmap]")!.TextContent).RootElement.GetProperty("imports").EnumerateObject().ToList();
        Assert.NotEmpty(imports);
        Assert.All(imports, module => Assert.StartsWith("/", module.Name, StringComparison.Ordinal));
        Assert.All(imports, module => Assert.StartsWith("/", module.Value.GetString(), StringComparison.Ordinal));
        using var answer = await pages.Get(imports[0].Value.GetString()!);
        Assert.NotEmpty(await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_page_hands_its_scripts_the_antiforgery_token()
    {
        using var page = await pages.Open("/design");
        Assert.NotEmpty(page.QuerySelector("meta[name=csrf-token]")!.GetAttribute("content")!);
    }
}
