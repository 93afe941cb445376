using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace LearningNetwork.BrowserTests.Support;

/// <summary>axe over a whole page: WCAG 2.0–2.2 A and AA, and its own best practice.</summary>
static class Axe
{
    static readonly List<string> Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    extension(IPage page)
    {
        public async Task AssertAccessible()
        {
            // What fades in is judged when it is there.
            await page.EvaluateAsync("() => Promise.all(document.getAnimations().filter(each => each.effect?.getComputedTiming().endTime !== Infinity).map(each => each.finished.catch(() => {})))");
            var result = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = Tags } });
            Assert.True(result.Violations.Length == 0, $"axe on {page.Url}:\n" + string.Join('\n', result.Violations.Select(Describe)));
        }
    }

    static string Describe(AxeResultItem violation) =>
        $"  {violation.Id} ({violation.Impact}): {violation.Help}\n" + string.Join('\n', violation.Nodes.Take(5).Select(Describe));

    static string Describe(AxeResultNode node) =>
        $"    {node.Target}  {Shorten(node.Html)}" + string.Concat(node.Any.Concat(node.All).Concat(node.None).Take(2).Select(check => $"\n      {check.Message}"));

    static string Shorten(string html) => html.Length <= 160 ? html : html[..160] + "…";
}
