using System.Globalization;
using LearningNetwork.Platform.Text;
using YamlDotNet.RepresentationModel;

namespace LearningNetwork.Gatherings;

/// <summary>Reads a template. The files come with the product and every one is read by a test, so what is wrong in one is simply thrown.</summary>
internal static class TemplateReader
{
    public static ProgrammeTemplate Read(string key, TextReader text)
    {
        var file = new YamlStream();
        file.Load(text);
        var root = (YamlMappingNode)file.Documents[0].RootNode;
        return new(key, Words(root, "name")!, Words(root, "about")!, [.. Each(root, "days").Select(Day)]);
    }

    private static TemplateDay Day(YamlMappingNode day) => new(Time(day, "starts"), Time(day, "ends"), [.. Each(day, "items").Select(Item)]);

    private static TemplateItem Item(YamlMappingNode item) =>
        new(Words(item, "title")!, Enum.Parse<ItemType>(Said(item, "type")!.Replace("-", "", StringComparison.Ordinal), ignoreCase: true), Number(item, "minutes"), Said(item, "method"))
        {
            Locked = Time(item, "locked"), Details = Words(item, "details"), Key = Said(item, "key"), Continues = Said(item, "continues"), Parts = [.. Each(item, "parts").Select(Item)],
        };

    private static IEnumerable<YamlMappingNode> Each(YamlMappingNode node, string name) => node.Children.TryGetValue(name, out var list) ? ((YamlSequenceNode)list).Cast<YamlMappingNode>() : [];

    private static string? Said(YamlMappingNode node, string name) => node.Children.TryGetValue(name, out var value) ? value.ToString() : null;

    private static int? Number(YamlMappingNode node, string name) => Said(node, name) is { } said ? int.Parse(said, CultureInfo.InvariantCulture) : null;

    private static TimeOnly? Time(YamlMappingNode node, string name) => Said(node, name) is { } said ? TimeOnly.ParseExact(said, "HH.mm", CultureInfo.InvariantCulture) : null;

    private static Wording? Words(YamlMappingNode node, string name) =>
        node.Children.TryGetValue(name, out var value) && value is YamlMappingNode words ? new(Said(words, "nb")!, Said(words, "nn"), Said(words, "en")) : null;
}
