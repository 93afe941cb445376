using System.Globalization;
using LearningNetwork.Platform.Search;

namespace LearningNetwork.Experiences.Search;

/// <summary>An experience as the index knows it, and who it lets find it: the same who <see cref="Experience.ReadableBy"/> lets read.</summary>
public static class ExperienceDocument
{
    private const string Reader = "reader", Public = "public";

    /// <summary>Null where there is nothing to find: it has been taken into another. Versions, tags, trials and the merger are there.</summary>
    public static SearchDocument? Of(Experience experience) =>
        experience.Merger is not null || experience.Versions.Count == 0 ? null
            : SearchDocument.Of(experience.Id, experience.Newest.Title, TextOf(experience), [.. ReadersOf(experience)], [.. FacetsOf(experience)]);

    /// <summary>The marks of everything that somebody may find.</summary>
    /// <param name="roles">The person's own, one for each network.</param>
    public static HashSet<string> MarksOf(Guid? person, IEnumerable<(Guid Network, string? Municipality)> roles)
    {
        var marks = new HashSet<string> { Mark(Public) };
        if (person is { } writer) marks.Add(Mark($"writer:{writer}"));
        foreach (var (network, municipality) in roles)
        {
            marks.Add(Mark($"network:{network}"));
            if (municipality is not null) marks.Add(Mark($"municipality:{network}:{municipality}"));
        }
        return marks;
    }

    private static IEnumerable<string> ReadersOf(Experience experience)
    {
        if (!experience.IsOnBehalf || experience.Reach is Reach.Writer) yield return Mark($"writer:{experience.PersonId}");
        if (experience.Reach is Reach.Municipality) yield return Mark($"municipality:{experience.NetworkId}:{experience.MunicipalityNumber}");
        if (experience.Reach is Reach.Network) yield return Mark($"network:{experience.NetworkId}");
        if (experience.Reach is Reach.Public) yield return Mark(Public);
    }

    private static IEnumerable<(string Kind, string Value)> FacetsOf(Experience experience)
    {
        foreach (var tag in experience.Tags) yield return (Facet.Of(tag.Kind), tag.Value);
        yield return (Facet.Municipality, experience.MunicipalityNumber);
        yield return (Facet.Kind, experience.Newest.Kind.ToString());
        if (experience.Newest.Effect is not null) yield return (Facet.Tells, "Effect");
        if (experience.Newest.Failed is not null) yield return (Facet.Tells, "Failed");
        yield return (Facet.Year, experience.CreatedAt.Year.ToString(CultureInfo.InvariantCulture));
    }

    // The contact and the sources of evidence are found too; what others have said about it is not its own text.
    private static string TextOf(Experience experience) =>
        string.Join("\n", experience.Newest.Whole.Skip(1).Select(part => part.Text).Concat(experience.TagsOf(TagKind.Theme)).Where(text => text is not null));

    private static string Mark(string reader) => SearchMark.Of(Reader, reader);
}

/// <summary>What found experiences can be narrowed by; the names stand in the address.</summary>
public static class Facet
{
    public const string Theme = "theme", Step = "step", Capability = "capability", Municipality = "municipality", Size = "size", Kind = "kind", Tells = "tells", Year = "year";

    /// <summary>In the order they are shown.</summary>
    public static IReadOnlyList<string> All { get; } = [Theme, Municipality, Size, Kind, Tells, Step, Capability, Year];

    public static string Of(TagKind kind) => kind switch { TagKind.Theme => Theme, TagKind.Step => Step, _ => Capability };
}
