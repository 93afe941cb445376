namespace LearningNetwork.Load.Cafe;

/// <summary>
/// Who may see what in a café dialogue, written from the domain's words (M03) and not from the application's code, so that the two can disagree:
/// questions, input and key words belong to the table they were written at and go to its host's municipality; an idea is the writer's own until
/// everybody is back home, and then the municipality's; what is raised is everyone's.
/// </summary>
public static class CafeRules
{
    public const int Home = 3;
    private static readonly string[] AtTheTable = ["sporsmal", "innspill", "stikkord"];

    /// <summary>What somebody may write in a phase, from the chair they have.</summary>
    public static IReadOnlyList<string> Writes(int phase, Place? at) => phase switch
    {
        Home => ["innhosting"],
        1 or 2 when at is { IsHost: true } => ["ide", "stikkord"],
        1 or 2 when at is not null => [.. AtTheTable, "ide"],
        _ => [],
    };

    /// <summary>Whether a phone has been shown a note, at the latest by the end of a phase.</summary>
    public static bool IsShown(Note note, Sitter to, int phase) =>
        note.Writer.Person == to.Person || note.IsRaised || (note.Cell switch
        {
            "ide" => phase >= Home && IsTheirs(note, to),
            "innhosting" => IsTheirs(note, to),
            _ => note.At!.Host == to.Municipality || to.Places.TryGetValue(note.Phase, out var place) && place.Table == note.At.Table,
        });

    private static bool IsTheirs(Note note, Sitter to) => note.Writer.Municipality == to.Municipality;
}
