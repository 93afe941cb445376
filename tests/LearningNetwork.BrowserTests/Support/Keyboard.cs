using Microsoft.Playwright;

namespace LearningNetwork.BrowserTests.Support;

/// <summary>A page walked with the tabulator alone: everything that can be used is come to, and one sees where one is.</summary>
static class Keyboard
{
    const int MostSteps = 600;

    extension(IPage page)
    {
        public async Task AssertWalkable()
        {
            var expected = await page.EvaluateAsync<int>(Mark);
            await page.EvaluateAsync("() => { document.activeElement?.blur(); scrollTo(0, 0); }");
            for (var step = 0; step < Math.Min(MostSteps, expected * 4 + 40); step++)
            {
                await page.Keyboard.PressAsync("Tab");
                if (await page.EvaluateAsync<bool>(Visit)) break;
            }
            var faults = await page.EvaluateAsync<string[]>(Faults);
            Assert.True(faults.Length == 0, $"By keyboard on {page.Url}:\n" + string.Join('\n', faults));
        }
    }

    // The link past the menu shows where one is by coming into sight. A date has several stops in it, some of which the browser itself marks. One of a group of radios is the group; what is closed, hidden or switched off is not there.
    const string Mark = """
        () => {
          const seen = new Set();
          const usable = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")].filter(each => {
            if (each.disabled || each.closest("[inert], dialog:not([open]), [hidden]") || !each.checkVisibility({ visibilityProperty: true })) return false;
            const group = each.type === "radio" && each.form?.id + "/" + each.name + "/" + [...document.forms].indexOf(each.form);
            if (group && (seen.has(group) || !each.checked && document.querySelector(`input[type=radio][name="${CSS.escape(each.name)}"]:checked`))) return false;
            if (group) seen.add(group);
            return true;
          });
          globalThis.walk = { left: new Set(usable), unseen: new Set(), seen: new Set(), first: undefined };
          return usable.length;
        }
        """;

    const string Visit = """
        () => {
          const at = document.activeElement, { walk } = globalThis;
          if (!at || at === document.body) return walk.left.size === 0;
          if (at === walk.first) return true;
          walk.first ??= at;
          walk.left.delete(at);
          const shown = [at, at.nextElementSibling, at.parentElement, at.closest("label")].filter(Boolean).map(each => getComputedStyle(each));
          const isSeen = at.matches(".ds-skip-link") || shown.some(each => each.outlineStyle !== "none" && parseFloat(each.outlineWidth) > 0 || each.boxShadow !== "none");
          (isSeen ? walk.seen : walk.unseen).add(at);
          return walk.left.size === 0;
        }
        """;

    const string Faults = """
        () => [...[...globalThis.walk.left].map(each => "not come to: " + each.outerHTML.slice(0, 140)), ...[...globalThis.walk.unseen].filter(each => !globalThis.walk.seen.has(each)).map(each => "not seen where one is: " + each.outerHTML.slice(0, 140))]
        """;
}
