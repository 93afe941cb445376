using LearningNetwork.Platform.Search;
using LearningNetwork.Platform.Text;

namespace LearningNetwork.Experiences.Search;

public sealed partial class Finding
{
    private const int Themes = 3, Titles = 5;

    /// <summary>What may be meant while somebody types: themes that begin so, most used first, and then titles. Of what the person may read, and of nothing else.</summary>
    public async Task<IReadOnlyList<string>> Suggest(string? typed)
    {
        var words = SearchWords.Of(typed);
        if (words.IsEmpty) return [];
        var (roles, places) = (await Roles(), await FoundPlaces.In(db));
        var found = await new Candidates(db, words, ExperienceDocument.MarksOf(person.IdOrNull, roles.Select(role => (role.NetworkId, role.MunicipalityNumber))), places).Of(new());
        var shown = await Shown([.. found.Take(Titles).Select(each => each.Subject)], words, roles, places);
        return [.. ThemesOf(found, typed!.Trim(), places).Concat(shown.Select(each => each.Experience.Newest.Title)).Distinct(StringComparer.CurrentCultureIgnoreCase)];
    }

    private static IEnumerable<string> ThemesOf(IReadOnlyList<Candidate> found, string typed, FoundPlaces places) =>
        found.SelectMany(each => places.ValuesOf(each, Facet.Theme)).Where(theme => Folding.Fold(theme).StartsWith(Folding.Fold(typed), StringComparison.Ordinal))
            .GroupBy(Folding.Fold).OrderByDescending(of => of.Count()).ThenBy(of => of.Key, StringComparer.Ordinal).Take(Themes).Select(of => of.First());
}
