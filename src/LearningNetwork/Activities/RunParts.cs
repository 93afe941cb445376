using LearningNetwork.Gatherings;
using LearningNetwork.Platform.Text;

namespace LearningNetwork.Activities;

/// <summary>The parts of the item that runs: which is done, which runs, and whose turn it is.</summary>
internal static class RunParts
{
    public static IReadOnlyList<RunLine> Of(Gathering gathering, ProgrammeItem item)
    {
        var (log, next) = (gathering.Log, gathering.NextPartOf(item));
        return [.. gathering.PartsInTurn(item).Select(part => Line(part, log, next))];
    }

    private static RunLine Line(ProgrammeItem part, DayLog log, ProgrammeItem? next)
    {
        var began = log.SpanOf(part.Id)?.Began;
        return new(part, StateOf(part, log, next), began is { } start ? TimeOnly.FromDateTime(start.InNorway) : null, part.Minutes) { BeganAt = began };
    }

    private static RunState StateOf(ProgrammeItem part, DayLog log, ProgrammeItem? next) =>
        log.RunningPart == part.Id ? RunState.Now : log.SpanOf(part.Id) is not null ? RunState.Done : part == next ? RunState.Next : RunState.Coming;
}
