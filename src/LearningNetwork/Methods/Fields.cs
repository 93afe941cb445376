namespace LearningNetwork.Methods;

/// <summary>
/// A mapping read field by field. A fault is noted with line and path, and reading goes on with a stand-in, so that one reading finds
/// all faults.
/// </summary>
internal sealed partial class Fields(Part part, string path, Faults faults)
{
    private readonly HashSet<string> asked = [];
    private readonly IReadOnlyList<Entry> entries = part.Entries ?? [];

    /// <summary>What stands as <c>key</c>, unchecked; null where there is none.</summary>
    public string? Key => Said("key");

    /// <summary>What stands as a field, unchecked; null where there is none.</summary>
    public string? Said(string name) => Entry(name)?.Value.Text;

    public bool Has(string name) => Entry(name) is not null;

    /// <summary>False where a fault is already noted for the field, so that no second one follows from it.</summary>
    public bool IsSound(string name) => !faults.Concerns(PathOf(name));

    /// <summary>Notes a fault on the line of the field, or of the mapping where the field is missing.</summary>
    public void Fault(string name, string problem) => Fault(Entry(name)?.Line ?? part.Line, name, problem);

    public void Need(params IEnumerable<string> names)
    {
        foreach (var name in names.Where(name => !Has(name)))
            Fault(name, "is missing.");
    }

    /// <summary>Notes fields nobody asked for and fields written twice. Call when everything is read.</summary>
    public void Close()
    {
        foreach (var entry in entries.Where(entry => !asked.Contains(entry.Name)))
            Fault(entry.Line, entry.Name, $"is not a known field. Known here: {string.Join(", ", asked)}.");
        foreach (var again in entries.GroupBy(entry => entry.Name).SelectMany(same => same.Skip(1)))
            Fault(again.Line, again.Name, "is written twice.");
    }

    private void Fault(int line, string name, string problem) => faults.Add(line, PathOf(name), problem);

    private string PathOf(string name) => path.Length == 0 ? name : $"{path}.{name}";

    private Entry? Entry(string name) => entries.FirstOrDefault(entry => entry.Name == name);

    private Part? Ask(string name)
    {
        asked.Add(name);
        return Entry(name)?.Value;
    }
}
