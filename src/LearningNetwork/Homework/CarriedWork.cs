using LearningNetwork.Activities;
using LearningNetwork.Methods;

namespace LearningNetwork.Homework;

/// <summary>An activity and what was left in it. Counts and names alone: nothing that somebody wrote is told.</summary>
/// <param name="Gathering">The title of the gathering it was in.</param>
/// <param name="Written">How many contributions each cell has, by the cell's key.</param>
/// <param name="HalfRows">How many rows of a cell have a field left empty, by the cell's key.</param>
public sealed record CarriedWork(Activity Activity, string Gathering, IReadOnlyDictionary<string, int> Written, IReadOnlyDictionary<string, int> HalfRows)
{
    public string Name { get; } = $"{Activity.Method.Name}, {Gathering}" is var name && name.Length > Assignment.CarriedNameLength ? name[..Assignment.CarriedNameLength] : name;

    /// <summary>Cells that nobody has written in. What a cell keeps for its writer alone is nobody's unfinished work.</summary>
    public IEnumerable<Cell> Empty => Shared.Where(cell => !Written.ContainsKey(cell.Key));

    /// <summary>Cells of rows that are not filled in to the end, and how many rows; none while the rows are still their writers' own.</summary>
    public IEnumerable<(Cell Cell, int Rows)> Half => Shared.Where(cell => HalfRows.ContainsKey(cell.Key) && !Activity.IsPrivateNow(cell)).Select(cell => (cell, HalfRows[cell.Key]));

    /// <summary>Phases that never came.</summary>
    public IEnumerable<Phase> Unopened => Activity.Method.Phases.Skip(Activity.PhaseIndex + 1);

    private IEnumerable<Cell> Shared => Activity.Method.Cells.Where(cell => cell is { IsMark: false, IsReply: false } && cell.Sights.Any(sight => sight.Audience is not Audience.Writer));
}
