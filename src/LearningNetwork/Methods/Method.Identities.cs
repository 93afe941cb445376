using System.Text.Json;
using YamlDotNet.RepresentationModel;

namespace LearningNetwork.Methods;

public sealed partial class Method
{
    /// <summary>The same method where the cell's readers are told another identity, in its text too.</summary>
    /// <exception cref="MethodFileException">The method cannot be so: an anonymous cell has no recipient, and no mark is about it.</exception>
    public Method WithIdentity(Cell cell, Identity identity)
    {
        var (at, length, text) = PlaceOf(cell, JsonNamingPolicy.KebabCaseLower.ConvertName(identity.ToString()));
        return MethodReader.Read(string.Concat(Yaml.AsSpan(0, at), text, Yaml.AsSpan(at + length)), Key + ".yaml");
    }

    // The word that stands there, or a line of its own before the cell's first.
    private (int At, int Length, string Text) PlaceOf(Cell cell, string word)
    {
        var file = new YamlStream();
        file.Load(new StringReader(Yaml));
        var node = (YamlMappingNode)file.Documents[0].RootNode["cells"][Cells.Where(each => each.Round == 1).ToList().FindIndex(each => each.Key == cell.Question)];
        if (node.Children.TryGetValue("identity", out var written)) return ((int)written.Start.Index, (int)(written.End.Index - written.Start.Index), word);
        var first = node.Children.First().Key.Start;
        return ((int)first.Index, 0, node.Style is YamlDotNet.Core.Events.MappingStyle.Flow ? $"identity: {word}, " : $"identity: {word}\n{new string(' ', (int)first.Column - 1)}");
    }
}
