using YamlDotNet.RepresentationModel;

namespace LearningNetwork.Methods;

public sealed partial class Method
{
    /// <summary>
    /// The same method with another question in one cell, each time it is asked, in its text too; and in the prompt of the phases that ask nothing else. The words are in one
    /// language, shown in all. Checked by whoever calls; <see cref="MethodFileException"/> where the method cannot ask so.
    /// </summary>
    /// <param name="key">The cell that asks for the first time.</param>
    public Method WithQuestion(string key, QuestionWords words)
    {
        var text = new YamlStream();
        text.Load(new StringReader(Yaml));
        var root = (YamlMappingNode)text.Documents[0].RootNode;
        var cell = Each(root, "cells").Single(each => each["key"].ToString() == key);
        var asked = Cells.Where(each => each.Question == key).Select(each => each.Key).ToHashSet();
        cell.Children["name"] = Words(words.Question);
        foreach (var phase in Each(root, "phases").Where(phase => AsksOnly(phase, asked))) phase.Children["prompt"] = Words(words.Question);
        if (words.Options.Count > 0) cell.Children["options"] = new YamlSequenceNode(words.Options.Select((option, i) => Option(i, option)));
        if (cell.Children.TryGetValue("scale", out var scale)) NameEnds((YamlMappingNode)scale, words);
        return MethodReader.Read(Written(text), Key + ".yaml");
    }

    private static IEnumerable<YamlMappingNode> Each(YamlMappingNode root, string name) => ((YamlSequenceNode)root[name]).Cast<YamlMappingNode>();

    private static bool AsksOnly(YamlMappingNode phase, HashSet<string> cells) =>
        phase.Children.TryGetValue("write", out var write) && ((YamlSequenceNode)write).All(each => cells.Contains(each.ToString()));

    private static YamlMappingNode Option(int at, string name) => new() { { "key", $"{(char)('a' + at)}" }, { "name", Words(name) } };

    private static void NameEnds(YamlMappingNode scale, QuestionWords words)
    {
        if (words.From is { } from) scale.Children["from-name"] = Words(from);
        if (words.To is { } to) scale.Children["to-name"] = Words(to);
    }

    // Quoted, so that whatever somebody writes is a text and nothing else.
    private static YamlMappingNode Words(string text) => new() { { "nb", new YamlScalarNode(text) { Style = YamlDotNet.Core.ScalarStyle.DoubleQuoted } } };

    private static string Written(YamlStream text)
    {
        using var written = new StringWriter();
        text.Save(written, assignAnchors: false);
        return written.ToString();
    }
}

/// <summary>A question as somebody puts it: what is asked, what may be chosen, and what the ends of a scale are called.</summary>
/// <param name="Options">2–<see cref="Cell.MostOptions"/>; empty where the question has none.</param>
public sealed record QuestionWords(string Question, IReadOnlyList<string> Options, string? From = null, string? To = null)
{
    public const int LongestText = 200;
}
