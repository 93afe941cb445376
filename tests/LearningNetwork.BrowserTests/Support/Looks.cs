using Microsoft.Playwright;

namespace LearningNetwork.BrowserTests.Support;

/// <summary>What a page looks like: whether it fits, and a picture of it for people to look at.</summary>
static class Looks
{
    static readonly string Folder = Path.Combine(Repository.Top, "artifacts", "screenshots");

    extension(IPage page)
    {
        /// <summary>Fails if the page scrolls sideways at 320 px, the narrowest phone we promise; names what sticks out. The window is set back.</summary>
        public async Task AssertFitsNarrow()
        {
            var before = page.ViewportSize;
            await page.SetViewportSizeAsync(320, before?.Height ?? 640);
            var wide = await page.EvaluateAsync<string[]>(SticksOut);
            if (before is not null) await page.SetViewportSizeAsync(before.Width, before.Height);
            Assert.True(wide.Length == 0, $"{page.Url} scrolls sideways at 320 px:\n  " + string.Join("\n  ", wide));
        }

        /// <summary>A picture of the whole page in artifacts/screenshots, named with the window's width; only when LN_SHOTS is set.</summary>
        public async Task Shoot(string name)
        {
            if (Environment.GetEnvironmentVariable("LN_SHOTS") is not { Length: > 0 }) return;
            var file = Path.Combine(Folder, $"{name}-{page.ViewportSize?.Width}.png");
            await page.ScreenshotAsync(new() { Path = file, FullPage = true, Animations = ScreenshotAnimations.Disabled });
        }
    }

    const string SticksOut = """
        async () => {
          await document.fonts.ready;
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= 320 && width <= 320) return [];
          const out = [...document.body.querySelectorAll("*")].filter(e => e.getBoundingClientRect().right > 320.5);
          return [`${document.documentElement.scrollWidth} px wide`, ...out.slice(0, 5).map(e => e.outerHTML.slice(0, 120))];
        }
        """;
}
