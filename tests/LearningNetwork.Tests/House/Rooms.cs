namespace LearningNetwork.Tests.House;

/// <summary>Which rooms a room may know: the ones below it, and Platform. The drawing is in src/README.md.</summary>
static class Rooms
{
    static readonly string[] Ground = ["Platform", "Accounts"];
    static readonly string[] First = [.. Ground, "Networks"];
    static readonly string[] Second = [.. First, "Gatherings", "Methods"];
    static readonly string[] Third = [.. Second, "Activities"];
    static readonly string[] Fourth = [.. Third, "Experiences", "Homework", "Indicators"];

    public static IReadOnlyDictionary<string, string[]> Below { get; } = new Dictionary<string, string[]>
    {
        ["Platform"] = [],
        ["Accounts"] = ["Platform"],
        ["Networks"] = Ground,
        ["Gatherings"] = First,
        ["Methods"] = First,
        ["Activities"] = Second,
        ["Experiences"] = Third,
        ["Homework"] = Third,
        ["Indicators"] = Third,
        ["Exports"] = Fourth,
        ["Demo"] = [.. Fourth, "Exports"],
    };

    public static bool MayKnow(string from, string to) => from == to || Below[from].Contains(to);
}
