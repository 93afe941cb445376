namespace LearningNetwork.Tests.Activities.Library;

/// <summary>What a method file's words mean, said a second time: who may write where, who sees it, and whom they are told wrote it.</summary>
internal sealed class LibraryRules(FileWords words)
{
    public bool MayWrite(Sitter by, CellWords cell, int phase, Paper? about) =>
        by.Attends && words.Phases[phase].Write.Contains(cell.Key) && (cell.IsReply ? MayReply(by, cell, about) : cell.About.Count > 0 ? MayMark(by, cell, phase, about) : MaySayIt(by, cell, phase));

    public bool Sees(Sitter viewer, Paper paper, int phase) =>
        paper.IsRaised || IsWriter(viewer, paper) || paper.Cell.SeenBy.Any(sight => IsOpen(sight.From, phase) && IsAmong(sight.Audience, viewer, paper, phase));

    /// <summary>The writer's own, their municipality where the cell is open to it, and those who lead where it is open to them.</summary>
    public bool IsToldTheName(Sitter viewer, Paper paper, int phase) => paper.Cell.Identity == "name" &&
        (IsWriter(viewer, paper) || paper.Cell.SeenBy.Any(sight => sight.Audience is "municipality" or "facilitators" && IsOpen(sight.From, phase) && IsAmong(sight.Audience, viewer, paper, phase)));

    public static bool IsToldThePlace(Paper paper) => paper.Cell.Identity != "anonymous";

    // Who it was given to; what was given to nobody is its writers' own.
    private static bool MayReply(Sitter by, CellWords reply, Paper? about) =>
        about is not null && reply.About.Contains($"{about.Method}.{about.Cell.Key}") && by.Municipality is not null && by.Municipality == GivenTo(about);

    private bool MayMark(Sitter by, CellWords mark, int phase, Paper? about) =>
        about is not null && mark.About.Contains(about.Cell.Key) && Sees(by, about, phase) && (mark.IsCounted || mark.Writer switch { "host" => IsWrittenTo(by, about), "author" => IsWriter(by, about), _ => IsTheirs(by, about) });

    private bool MaySayIt(Sitter by, CellWords cell, int phase)
    {
        var sits = ChairOf(by, phase) is { } chair ? chair.IsHost ? "host" : "visitor" : "nowhere";
        return (cell.Writer == "anyone" || cell.Writer == sits || cell.Writer == "leader" && by.Leads) && (cell.Recipient != "host" || sits != "nowhere");
    }

    private bool IsAmong(string audience, Sitter viewer, Paper paper, int phase) => audience switch
    {
        "writer" => IsWriter(viewer, paper),
        "municipality" => viewer.Municipality is not null && viewer.Municipality == paper.By.Municipality,
        "recipient" => IsWrittenTo(viewer, paper),
        "table" => words.Phases[phase].Round is { } round && round == paper.Round && ChairOf(viewer, phase) is { } chair && chair.Host == paper.TableOf,
        "facilitators" => viewer.Leads,
        "everyone" => true,
        _ => throw new InvalidOperationException($"Nobody knows the audience {audience}."),
    };

    private (string Host, bool IsHost)? ChairOf(Sitter sitter, int phase) => words.HasStations
        ? (Sitter.Station, sitter.Municipality == Sitter.Station)
        : words.Phases[phase].Round is { } round && sitter.Chairs.TryGetValue(round, out var chair) ? chair : null;

    private bool IsOpen(string? from, int phase) => from is null || words.IndexOf(from) <= phase;

    private static bool IsWrittenTo(Sitter viewer, Paper paper) => viewer.Municipality is not null &&
        viewer.Municipality == paper.Cell.Recipient switch { "host" => paper.TableOf, "own-municipality" => paper.By.Municipality, "asker" => paper.About?.By.Municipality, _ => null };

    private static string? GivenTo(Paper paper) => paper.Cell.Recipient == "host" ? paper.TableOf : paper.By.Municipality;

    private static bool IsWriter(Sitter viewer, Paper paper) => viewer.Id == paper.By.Id;
    private static bool IsTheirs(Sitter by, Paper paper) => IsWriter(by, paper) || by.Municipality is not null && by.Municipality == paper.By.Municipality;
}
