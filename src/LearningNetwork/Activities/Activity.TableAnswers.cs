using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>What a table answers as one: one answer for each table, which counts for as many as stand behind it.</summary>
public sealed partial class Activity
{
    /// <summary>As many as may stand behind an answer where it is not known how many sit there.</summary>
    public const int LargestPlace = 60;

    /// <summary>As many as may stand behind what a place answers: those who sit at the table; for a municipality as many as it may be.</summary>
    public int MostBehind(WritingPlace place) => place.Table is { } table ? Math.Max(1, Seats.Count(seat => seat.TableId == table && seat.Round == Phase?.Round)) : LargestPlace;

    /// <summary>The id of the answer that somebody gives: with others their table's, else their own.</summary>
    public Guid AnswerIdFor(Cell cell, Viewer by) =>
        OneEach.IdOf(Id, cell.Key, (IsWrittenTogether(cell) && Phase is { } phase ? Voice(PlaceToWrite(by), phase) : null) ?? $"{by.PersonId}");

    /// <summary>Of what was said to one question or of one note: where the table has answered, what its members answered for themselves gives way.</summary>
    public IReadOnlyList<Contribution> Counting(IReadOnlyList<Contribution> said)
    {
        var tables = said.Where(row => row.IsTables).Select(SaidAt).ToHashSet();
        return tables.Count == 0 ? said : [.. said.Where(row => row.IsTables || !tables.Contains(SaidAt(row)))];
    }

    /// <summary>What a table writes in the cell is for those who sit there, whoever else it is for.</summary>
    public bool IsOpenAtTable(Cell cell, Audience audience) =>
        HasScribes && Phase is { } phase && cell is { IsAnswer: false, IsMark: false } && IsWrittenTogether(cell) && WritesTogether(phase) && IsSharedAtTable(cell) && audience == (phase.Round is null ? Audience.Municipality : Audience.Table);

    /// <summary>It is counted, and others may have answered it for the whole table before each had their own device again.</summary>
    public bool MayBeTheTables(Contribution made) => ScribeModes.Count > 0 && !made.IsTables && Method.Cell(made.Cell) is { IsTallied: true };

    /// <exception cref="RefusedException">The table has answered, and one's own answer would not count.</exception>
    public void MayAnswerAlone(Contribution made, IEnumerable<Contribution> beside)
    {
        if (made.Choice != "no" && beside.Any(row => row.IsTables && SaidAt(row) == SaidAt(made))) throw new RefusedException(Refusal.TableAnswered);
    }

    // The same table in another round is other people.
    private (Guid? Table, int? Round, string? Municipality) SaidAt(Contribution row) => row.TableId is { } table ? (table, RoundOf(row.Phase), null) : (null, null, row.MunicipalityNumber);

    private static string? Voice(WritingPlace? place, Phase phase) => place is { Table: { } table } ? $"{table}:{phase.Round}" : place?.Municipality;

    private int? BehindFor(Cell cell, Draft draft, WritingPlace place) =>
        !cell.IsTallied || draft.Behind is not { } many ? null : many >= 1 && many <= MostBehind(place) ? many : throw new RefusedException(Refusal.NotAsMany);

    // Whoever sits there sees what their table wrote. What is anonymous is not told apart from the rest, also not to them.
    private bool IsSharedAtTable(Cell cell) => cell.Identity is not Identity.Anonymous && !IsOpenTo(cell, Audience.Everyone);
}
