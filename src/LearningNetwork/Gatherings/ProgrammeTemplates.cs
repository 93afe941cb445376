using System.Reflection;

namespace LearningNetwork.Gatherings;

/// <summary>The templates the product comes with: every <c>Templates/*.yaml</c>, read once.</summary>
public static class ProgrammeTemplates
{
    private const string Folder = "LearningNetwork.Gatherings.Templates.";
    private static readonly Lazy<IReadOnlyList<ProgrammeTemplate>> Read = new(() => [.. Names().Select(Load)]);

    /// <summary>In the order of their files.</summary>
    public static IReadOnlyList<ProgrammeTemplate> All => Read.Value;

    public static ProgrammeTemplate? Find(string? key) => All.FirstOrDefault(each => each.Key == key);

    private static IEnumerable<string> Names() =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static ProgrammeTemplate Load(string resource)
    {
        using var text = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        return TemplateReader.Read(resource[Folder.Length..^".yaml".Length], text);
    }
}
