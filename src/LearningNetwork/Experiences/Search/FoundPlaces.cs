using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Experiences.Search;

/// <summary>
/// What the municipalities are called and how large they are. An experience's size is its municipality's and stands in no index, so that a number put right counts at once.
/// </summary>
internal sealed class FoundPlaces(IReadOnlyDictionary<string, (string Name, MunicipalitySize? Size)> places)
{
    /// <summary>Where nobody asks for a size or a name.</summary>
    public static FoundPlaces Unasked { get; } = new(new Dictionary<string, (string, MunicipalitySize?)>());

    public static async Task<FoundPlaces> In(NetworkDb db) =>
        new(await db.Municipalities.Select(each => new { each.Number, each.Name, each.Inhabitants }).ToDictionaryAsync(each => each.Number, each => (each.Name, Municipality.SizeOf(each.Inhabitants))));

    /// <summary>The name of a municipality's number; null for any other text.</summary>
    public string? NameOf(string value) => places.TryGetValue(value, out var place) ? place.Name : null;

    /// <summary>What a document must have one of; for a size, a municipality of it.</summary>
    public IEnumerable<string> Marks(string facet, IReadOnlyList<string> chosen) => facet is Facet.Size
        ? places.Where(each => each.Value.Size is { } size && chosen.Contains(size.ToString())).Select(each => SearchMark.Of(Facet.Municipality, each.Key)).Append(SearchMark.Of(Facet.Size, "")) // one that nothing has, so that no municipality is not the same as any
        : chosen.Select(value => SearchMark.Of(facet, value));

    public IEnumerable<string> ValuesOf(Candidate candidate, string facet) => facet is Facet.Size
        ? ValuesOf(candidate, Facet.Municipality).Select(number => places.TryGetValue(number, out var place) ? place.Size?.ToString() : null).OfType<string>()
        : candidate.FacetValues.Where(value => value.Kind == facet).Select(value => value.Value);
}
