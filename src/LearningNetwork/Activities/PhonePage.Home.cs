using LearningNetwork.Methods;
using LearningNetwork.Platform.Web.Parts;

namespace LearningNetwork.Activities;

/// <summary>Back home: the municipality's notes from all tables, what it takes on, and what others gave it.</summary>
public sealed partial record PhonePage
{
    /// <summary>The municipality's own notes from the rounds, one group a table it visited, in the tables' order; last those written at no table.</summary>
    public IReadOnlyList<(Table? Table, IReadOnlyList<NoteView> Notes)> Brought =>
        [.. Seen.Where(note => note.Through.Audience is Audience.Municipality && !TakesNow(note.Cell)).GroupBy(note => note.Table)
            .OrderBy(group => group.Key?.Number ?? int.MaxValue).Select(group => (group.Key, (IReadOnlyList<NoteView>)[.. group]))];

    /// <summary>What was given to the municipality: input and questions from its guests.</summary>
    public IReadOnlyList<NoteView> GivenToUs => [.. Seen.Where(note => note.Through.Audience is Audience.Recipient)];

    /// <summary>Cells that take text in this phase, as papers to choose among, in the phase's order.</summary>
    public IReadOnlyList<Cell> Papers => Phase is null ? [] : [.. Phase.Write.Select(key => Activity.Method.Cell(key)!).Where(cell => cell is { IsMark: false, IsReply: false, IsAnswer: false, Kind: not CellKind.File } && Takes(cell) && IsFor(cell))];

    /// <summary>Papers for one text, which share a field; each row has a form of its own.</summary>
    public IReadOnlyList<Cell> Slips => [.. Papers.Where(cell => !cell.IsRow)];

    public IReadOnlyList<PickOption> PaperOptions => [.. Slips.Select((cell, i) => new PickOption(cell.Key, cell.Name.ToString(), i == 0, Icon: IconOf(cell), Kind: cell.Paper.ToString().ToLowerInvariant()))];

    public static string IconOf(Cell cell) => cell.Paper switch { Paper.Idea => "take", Paper.Input => "give", Paper.Question => "ask", _ => "note" };

    private bool Takes(Cell cell) => cell.IsTallied ? Activity.TakesAnswers(cell) : Activity.Takes(cell);
    private bool TakesNow(Cell cell) => Activity.Takes(cell);
    private bool IsFor(Cell cell) => !Activity.IsOthersToWrite(cell, Viewer) && cell.Writer switch { Writer.Visitor => Seat is { IsHost: false } || Activity.HasPen(Viewer), Writer.Host => Seat is { IsHost: true }, Writer.Leader => Viewer.Leads, _ => true };
}
