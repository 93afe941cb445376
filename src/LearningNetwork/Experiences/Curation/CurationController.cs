using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Experiences.Curation;

/// <summary>The bench of those who lead: one queue over all their networks, and one thing at a time.</summary>
[Route("curation")]
public sealed class CurationController(BenchReading reading, ExperienceDoor door, Origins origins, NetworkDb db) : Controller
{
    /// <param name="item">What to look at; the first when nothing is said or it waits no longer.</param>
    [HttpGet]
    public async Task<IActionResult> Index(string? item)
    {
        if (await reading.Read() is not { } bench) return NotFound();
        var shown = bench.Items.FirstOrDefault(each => each.Key == item) ?? (bench.Items.Count > 0 ? bench.Items[0] : null);
        return View(shown?.Kind is BenchKind.Harvest ? await Harvest(new(bench, shown)) : await Experience(new(bench, shown)));
    }

    private async Task<BenchPage> Harvest(BenchPage page)
    {
        var activity = page.Item!.Subject;
        if (await origins.In(activity, door.Person) is not { } seen) return page;
        var used = await db.ExperienceSources.Where(each => each.ActivityId == activity).Select(each => each.ContributionId).ToHashSetAsync();
        return page with { Harvest = new(activity, page.Item.Network, [.. seen.Notes.Where(HarvestPanel.MayBecome).Take(HarvestPanel.Most)], used) };
    }

    private async Task<BenchPage> Experience(BenchPage page)
    {
        if (page.Item is not { } item || item.Kind is BenchKind.AwaitsConsent || await door.Find(item.Subject) is not { } experience) return page;
        var names = await db.Set<Participation>().Where(row => row.NetworkId == item.Network).Select(row => row.Person.Name).Distinct().ToListAsync();
        return page with { Experience = experience, Other = item.Other is { } other ? await door.Find(other.Id) : null, NamesInText = NamesIn(experience.Text, names) };
    }

    private static List<string> NamesIn(Telling text, List<string> names)
    {
        var words = string.Join(' ', text.Whole.Select(each => each.Text)).Split([' ', '\n', '.', ',', ':', ';', '!', '?', '(', ')', '«', '»'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        return [.. names.Where(name => words.Contains(name.Split(' ')[0]))];
    }
}
