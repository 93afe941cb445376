using LearningNetwork.Platform.Text;

namespace LearningNetwork.Methods;

/// <summary>
/// A way of working together, as data: its phases and the cells people write in. Read from a YAML file (see README.md in this room)
/// and never changed afterwards; an activity keeps the text of the version it started with.
/// </summary>
public sealed partial class Method
{
    /// <summary>Stable name in code, addresses and data: lower-case letters, digits and hyphens, such as <c>cafe-dialog</c>.</summary>
    public required string Key { get; init; }
    public required int Version { get; init; }
    /// <summary>The entry in the domain catalogue, such as <c>M03</c>.</summary>
    public string? Source { get; init; }
    /// <summary>The method of the library it was copied from; null for one of the library.</summary>
    public string? Origin { get; init; }
    /// <summary>The key others name it by: a copy takes its origin's place.</summary>
    public string Root => Origin ?? Key;
    public required Wording Name { get; init; }
    public Wording Purpose { get; init; } = Wording.Empty;
    /// <summary>What the facilitator should know before starting.</summary>
    public Wording Guidance { get; init; } = Wording.Empty;
    /// <summary>How people are seated. <see cref="Methods.Seating.Hosted"/> brings hosts, visitors, wishes and an allocation.</summary>
    public Seating Seating { get; init; }
    /// <summary>Keys of the methods whose newest activity in the same gathering it takes over from: what was written there is read here.</summary>
    public IReadOnlyList<string> From { get; init; } = [];
    /// <summary>How groups are made; null unless people sit in <see cref="Methods.Seating.Groups"/>.</summary>
    public GroupRule? Groups { get; init; }
    /// <summary>It runs beside whatever else runs: nobody is moved to it, and it is never what the hall is in (domain M02).</summary>
    public bool IsLayer { get; init; }
    /// <summary>People are called up to a panel (domain M04).</summary>
    public bool HasPanel { get; init; }
    /// <summary>In the order they run; at least one.</summary>
    public required IReadOnlyList<Phase> Phases { get; init; }
    public required IReadOnlyList<Cell> Cells { get; init; }
    /// <summary>The file's own text, kept by the activity that runs it.</summary>
    public required string Yaml { get; init; }

    public Cell? Cell(string key) => Cells.FirstOrDefault(cell => cell.Key == key);
    public int IndexOf(string phase)
    {
        for (var i = 0; i < Phases.Count; i++) if (Phases[i].Key == phase) return i;
        return -1;
    }
}

/// <summary>How people are seated while the method runs.</summary>
public enum Seating
{
    /// <summary>Nobody is moved.</summary>
    Free,
    /// <summary>Some municipalities host a table, the others visit in rounds (domain M03).</summary>
    Hosted,
    /// <summary>Tables without a host: everybody sits in one group, the same in every phase that seats people.</summary>
    Groups,
    /// <summary>Each municipality has a place of its own, which the others go to in their own time (domain M13).</summary>
    Stations,
}
