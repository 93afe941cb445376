namespace LearningNetwork.Methods;

/// <summary>One value in a YAML file and the line it begins on: a text, a list or a mapping; the two it is not are null.</summary>
internal sealed record Part(int Line)
{
    public string? Text { get; init; }
    public IReadOnlyList<Part>? Items { get; init; }
    public IReadOnlyList<Entry>? Entries { get; init; }
}

/// <summary>A field in a mapping. The same name may occur twice; telling so is the reader's job.</summary>
internal sealed record Entry(string Name, int Line, Part Value);
