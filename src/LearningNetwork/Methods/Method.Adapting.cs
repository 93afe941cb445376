using System.Globalization;
using System.Text.Json;
using YamlDotNet.RepresentationModel;

namespace LearningNetwork.Methods;

public sealed partial class Method
{
    /// <summary>
    /// The method's text as somebody has adapted it, under another key or version. What the form does not say stays as it is, and a text nobody changed keeps
    /// its three languages. Not checked: <see cref="MethodReader"/> says what is wrong.
    /// </summary>
    public string Adapted(MethodForm form, string key, int version)
    {
        var file = new YamlStream();
        file.Load(new StringReader(Yaml));
        var root = (YamlMappingNode)file.Documents[0].RootNode;
        (root.Children["key"], root.Children["version"]) = (key, version.ToString(CultureInfo.InvariantCulture));
        if (key != Key) root.Children["origin"] = Root;
        Reword(root, "name", form.Name, Name.ToString());
        Reword(root, "purpose", form.Purpose, Purpose.ToString());
        Reword(root, "guidance", form.Guidance, Guidance.ToString());
        var known = form.Cells.Select(cell => cell.Key).ToHashSet();
        root.Children["phases"] = new YamlSequenceNode(form.Phases.Select(phase => Adapted(Existing(root, "phases", phase.Key), phase, known)));
        root.Children["cells"] = new YamlSequenceNode(form.Cells.Select(cell => Adapted(root.Children.ContainsKey("cells") ? Existing(root, "cells", cell.Key) : null, cell, known)));
        return Written(file);
    }

    private YamlMappingNode Adapted(YamlMappingNode? existing, PhaseForm form, HashSet<string?> known)
    {
        var (node, before) = (existing ?? NewPart(form.Key), Phases.FirstOrDefault(phase => phase.Key == form.Key));
        Reword(node, "name", form.Name, before?.Name.ToString());
        Reword(node, "prompt", form.Prompt, before?.Prompt.ToString());
        Set(node, "minutes", form.Minutes?.ToString(CultureInfo.InvariantCulture));
        Set(node, "together", Spelled(form.Together));
        SetList(node, "write", form.Write.Where(key => known.Contains(QuestionOf(key))));
        if (before?.Locks.Count > 0) SetList(node, "locks", before.Locks.Where(key => known.Contains(QuestionOf(key))));
        return node;
    }

    private YamlMappingNode Adapted(YamlMappingNode? existing, CellForm form, HashSet<string?> known)
    {
        var (node, before) = (existing ?? NewPart(form.Key), Cell(form.Key ?? ""));
        Reword(node, "name", form.Name, before?.Name.ToString());
        if (before?.IsRow is not true) Reword(node, "hint", form.Hint, before?.Hint?.ToString());
        if (before is null) node.Children["recipient"] = form.Identity is Identity.Anonymous ? "none" : "own-municipality";
        if (before?.Identity != form.Identity) Set(node, "identity", Spelled(form.Identity));
        if (before is { About.Count: > 0, IsReply: false }) SetList(node, "about", before.About.Where(key => known.Contains(QuestionOf(key))));
        if (before is null || before is { IsAnswer: false, Counted: false } && !CellForm.Of(before).Seen.SequenceEqual(form.Seen)) node.Children["seen-by"] = new YamlSequenceNode([new YamlScalarNode("writer"), .. form.Seen.Where(sight => !string.IsNullOrEmpty(sight.From)).Select(Seen)]);
        return node;
    }

    private string QuestionOf(string key) => Cell(key)?.Question ?? key;

    private static YamlNode Seen(SightForm sight) =>
        sight.From is SightForm.AtOnce ? new YamlScalarNode(Spelled(sight.Audience)) : new YamlMappingNode { { "audience", Spelled(sight.Audience) }, { "from", Quoted(sight.From!) } };

    private static YamlMappingNode? Existing(YamlMappingNode root, string name, string? key) => Each(root, name).FirstOrDefault(node => node["key"].ToString() == key);

    private static YamlMappingNode NewPart(string? key) => new() { { "key", Quoted(key ?? "") } };

    private static void Reword(YamlMappingNode node, string name, string? text, string? before)
    {
        var said = text?.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        if (string.IsNullOrEmpty(said)) node.Children.Remove(name);
        else if (said != before?.Trim()) node.Children[name] = Words(said);
    }

    private static void Set(YamlMappingNode node, string name, string? value)
    {
        if (value is null) node.Children.Remove(name);
        else node.Children[name] = value;
    }

    private static void SetList(YamlMappingNode node, string name, IEnumerable<string> keys)
    {
        var list = keys.Select(key => (YamlNode)Quoted(key)).ToList();
        if (list.Count == 0) node.Children.Remove(name);
        else node.Children[name] = new YamlSequenceNode(list);
    }

    private static YamlScalarNode Quoted(string text) => new(text) { Style = YamlDotNet.Core.ScalarStyle.DoubleQuoted };

    private static string Spelled<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
