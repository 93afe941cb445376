using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LearningNetwork.Methods;

/// <summary>
/// Reads one YAML document into parts that know their lines. Throws <see cref="YamlException"/> where it is not YAML.
/// Takes no anchors or aliases and no deep nesting: a short text could otherwise grow without end or exhaust the stack.
/// </summary>
internal sealed class PartReader(string yaml)
{
    private const int Deepest = 8;
    private readonly Parser parser = new(new StringReader(yaml));

    public Part Read()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
            throw new YamlException(new(0, 1, 1), new(0, 1, 1), "It is empty.");
        parser.Consume<DocumentStart>();
        var part = Next(depth: 0);
        parser.Consume<DocumentEnd>();
        parser.Require<StreamEnd>();
        return part;
    }

    private Part Next(int depth)
    {
        Refuse(depth);
        if (parser.TryConsume<SequenceStart>(out var list))
            return new(LineOf(list)) { Items = [.. Items(depth + 1)] };
        else if (parser.TryConsume<MappingStart>(out var mapping))
            return new(LineOf(mapping)) { Entries = [.. Entries(depth + 1)] };
        else
            return TextPart(parser.Consume<Scalar>());
    }

    private void Refuse(int depth)
    {
        if (parser.Accept<AnchorAlias>(out var alias))
            throw new YamlException(alias.Start, alias.End, "Aliases are not taken in a method file.");
        if (parser.Accept<NodeEvent>(out var node) && (!node.Anchor.IsEmpty || depth > Deepest))
            throw new YamlException(node.Start, node.End, depth > Deepest ? "Nested too deep." : "Anchors are not taken in a method file.");
    }

    private IEnumerable<Part> Items(int depth)
    {
        while (!parser.TryConsume<SequenceEnd>(out _))
            yield return Next(depth);
    }

    private IEnumerable<Entry> Entries(int depth)
    {
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var name = parser.Consume<Scalar>();
            yield return new(name.Value, LineOf(name), Next(depth));
        }
    }

    private static Part TextPart(Scalar scalar) => new(LineOf(scalar)) { Text = scalar.Value.Trim() };

    private static int LineOf(ParsingEvent read) => (int)read.Start.Line;
}
