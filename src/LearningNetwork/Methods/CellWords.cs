using Microsoft.Extensions.Localization;

namespace LearningNetwork.Methods;

/// <summary>What a method's data says of a cell, as sentences: who writes there, who sees it from when, and whom a reader is told wrote it.</summary>
public static class CellWords
{
    /// <summary>One sentence for each thing there is to know, the widest audience last.</summary>
    public static IEnumerable<string> Says(this IStringLocalizer texts, Method method, Cell cell)
    {
        yield return texts[$"Writer.{cell.Writer}"];
        if (cell.IsMark) yield return texts["About", string.Join(", ", cell.About.Select(key => $"«{method.Cell(key)?.Name}»"))];
        foreach (var sentence in cell.Counted ? [texts["Counted"]] : cell.IsAnswer ? [texts["Answer"]] : Seen(texts, method, cell)) yield return sentence;
        if (cell.Recipient is Recipient.Network) yield return texts["Recipient.Network"];
        if (cell.Results is { } results) yield return texts[$"Results.{results}"];
        if (cell.Raises is { } wider) yield return texts["Raises", texts[$"Audience.{wider}"]];
        if (!cell.IsMark && !cell.IsAnswer) yield return texts[$"Identity.{cell.Identity}"];
    }

    private static IEnumerable<string> Seen(IStringLocalizer texts, Method method, Cell cell)
    {
        var steps = cell.Sights.Where(sight => sight.Audience is not Audience.Writer).GroupBy(sight => sight.From is { } from ? method.IndexOf(from) : -1).OrderBy(step => step.Key).ToList();
        if (steps.Count == 0) return [texts["Seen.Nobody"]];
        return [.. steps is [{ Key: > -1 }, ..] ? [texts["Seen.First"].Value] : Array.Empty<string>(), .. steps.Select(step => Step(texts, method, cell, step))];
    }

    private static string Step(IStringLocalizer texts, Method method, Cell cell, IGrouping<int, Sight> step)
    {
        var who = string.Join(", ", step.Select(sight => texts[$"Audience.{sight.Audience}{(sight.Audience is Audience.Recipient ? $".{cell.Recipient}" : "")}"].Value));
        return step.Key < 0 ? texts["Seen.AtOnce", who] : texts["Seen.From", method.Phases[step.Key].Name, who];
    }
}
