using LearningNetwork.Platform.Text;
using YamlDotNet.Core;

namespace LearningNetwork.Methods;

/// <summary>Reads a method from YAML and checks it. README.md in this room explains every field.</summary>
public sealed partial class MethodReader
{
    private readonly Fields root;
    private readonly IReadOnlyList<Fields> phases;
    private readonly IReadOnlyList<Fields> cells;
    private readonly Fields? groups;
    private readonly IReadOnlyList<string> from;

    private MethodReader(Fields root)
    {
        this.root = root;
        phases = root.Each("phases");
        cells = root.Each("cells");
        groups = root.Mapping("groups");
        from = root.Names("from");
    }

    private IReadOnlyCollection<string> PhaseKeys => KeysOf(phases);
    private IReadOnlyCollection<string> CellKeys => [.. KeysOf(cells), .. cells.SelectMany(LaterKeys)];

    /// <summary>
    /// The method in <paramref name="yaml"/>. <paramref name="fileName"/> is its key with <c>.yaml</c>, also for a copy that is no file.
    /// Throws <see cref="MethodFileException"/> with every fault.
    /// </summary>
    public static Method Read(string yaml, string fileName)
    {
        var faults = new Faults(fileName);
        var file = Parse(yaml, faults);
        faults.ThrowIfAny();
        var method = new MethodReader(new Fields(file!, "", faults)).ReadAndCheck(yaml, Path.GetFileNameWithoutExtension(fileName));
        faults.ThrowIfAny();
        return method;
    }

    private static Part? Parse(string yaml, Faults faults)
    {
        try
        {
            var file = new PartReader(yaml).Read();
            if (file.Entries is null)
                faults.Add(file.Line, "", "must be a mapping of fields.");
            return file;
        }
        catch (YamlException fault)
        {
            faults.Add((int)fault.Start.Line, "", $"is not YAML that can be read: {fault.Message}");
            return null;
        }
    }

    private Method ReadAndCheck(string yaml, string fileKey)
    {
        root.Need("key", "version", "name", "phases");
        var method = Whole(yaml);
        root.Close();
        CheckKeys(fileKey);
        CheckCells(method);
        CheckAnswers(method);
        CheckFiles(method);
        CheckLocks(method);
        CheckReplies(method);
        CheckSeating(method);
        return method;
    }

    private Method Whole(string yaml) => new()
    {
        Key = root.KeyText(),
        Version = root.Number("version", 1, 9999) ?? 1,
        Source = root.Text("source"),
        Origin = root.Text("origin"),
        Aims = root.Choices<Aim>("aims"),
        Moments = root.Choices<Moment>("moments"),
        Name = root.Wording("name") ?? Wording.Empty,
        Purpose = root.Wording("purpose") ?? Wording.Empty,
        Guidance = root.Wording("guidance") ?? Wording.Empty,
        Seating = root.Choice<Seating>("seating") ?? Seating.Free,
        Groups = ReadGroups(),
        From = from,
        IsLayer = root.Flag("layer"),
        HasPanel = root.Flag("panel"),
        Phases = [.. phases.Select(ReadPhase)],
        Cells = [.. cells.Select(ReadCell).SelectMany(Asked)],
        Yaml = yaml,
    };

    private static HashSet<string> KeysOf(IEnumerable<Fields> items) => [.. items.Select(item => item.Key).OfType<string>()];
}
