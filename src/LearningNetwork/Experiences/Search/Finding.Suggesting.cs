using LearningNetwork.Platform.Search;

namespace LearningNetwork.Experiences.Search;

/// <summary>What can be searched for, while it is typed: taken from what the person would find, and from nothing else.</summary>
public sealed partial class Finding
{
    public const int MostSuggestions = 8;
    private const int LookedAt = 40, MostOfThemes = 2, MostOfWords = 2;

    /// <summary>Themes, words and titles that hold every word typed; of the last word, the beginning. Nothing where nothing is typed.</summary>
    public async Task<IReadOnlyList<string>> Suggest(string? typed)
    {
        var (words, roles) = (SearchWords.Of(typed), await Roles());
        if (words.IsEmpty) return [];
        var found = await Candidates(words, roles, FoundPlaces.Unasked).Of(new(), most: LookedAt);
        var titles = Distinct([.. found.Select(each => each.Title).Where(words.AreIn), .. await elsewhere.Collections(words, person.IdOrNull, roles)]);
        var themes = Distinct(found.SelectMany(each => each.FacetValues).Where(each => each.Kind == Facet.Theme).Select(each => each.Value).Where(words.AreIn)).Take(MostOfThemes);
        var ends = Distinct(titles.SelectMany(title => words.Ends(typed, title))).Except(titles, StringComparer.OrdinalIgnoreCase).Take(MostOfWords);
        return [.. Distinct([.. themes, .. ends, .. titles]).Take(MostSuggestions)];
    }

    private static List<string> Distinct(IEnumerable<string> all) => [.. all.Distinct(StringComparer.OrdinalIgnoreCase)];
}
