using LearningNetwork.Platform.Text;

namespace LearningNetwork.Experiences;

/// <summary>One version beside the one before it, as far back as the reader may look.</summary>
/// <param name="Before">Null for the first they may see.</param>
public sealed record VersionPage(ExperiencePage Page, IReadOnlyList<ExperienceVersion> All, ExperienceVersion Shown, ExperienceVersion? Before)
{
    /// <summary>What changed, part by part; empty where there is nothing to compare with.</summary>
    public IEnumerable<(string Part, TextChanges Changes)> Changes => Comparison.Of(Before, Shown);

    public static VersionPage? Of(ExperiencePage page, int? number)
    {
        var all = page.Experience.VersionsFor(page.Reader);
        var shown = number is null ? (all.Count > 0 ? all[0] : null) : all.FirstOrDefault(each => each.Number == number);
        return shown is null ? null : new(page, all, shown, all.FirstOrDefault(each => each.Number == shown.Number - 1));
    }
}

public static class Comparison
{
    /// <summary>The parts that differ, in the order they are read.</summary>
    public static IEnumerable<(string Part, TextChanges Changes)> Of(Telling? before, Telling after) =>
        before is null ? [] : before.Whole.Zip(after.Whole, (old, fresh) => (fresh.Part, Changes: TextChanges.Of(old.Text, fresh.Text))).Where(each => each.Changes.Any);
}
