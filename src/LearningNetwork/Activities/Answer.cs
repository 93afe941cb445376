using System.Globalization;
using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>
/// What somebody answered, checked and as it is kept: a number, or the keys of options. One choice <c>a</c>; several <c>a c</c>, in the method's order; a
/// ranking <c>c a b</c>, the first first; points <c>a:60 b:40</c>.
/// </summary>
public static class Answer
{
    /// <summary>Further off than this nobody counts anything.</summary>
    private const double Largest = 1e12;

    /// <exception cref="RefusedException">It is no number, or lies outside the scale.</exception>
    public static double NumberIn(Cell cell, Draft draft)
    {
        var number = draft.Number ?? Read(draft.Given?.GetValueOrDefault("value"));
        if (number is not { } value || !double.IsFinite(value)) throw new RefusedException(Refusal.NotANumber);
        var isOut = cell.Scale is { } scale ? value < scale.From || value > scale.To : Math.Abs(value) > Largest;
        return isOut || cell.Kind is CellKind.Scale && value != Math.Floor(value) ? throw new RefusedException(Refusal.OutOfScale) : value;
    }

    /// <exception cref="RefusedException">Nothing or too much is chosen, an option is not there, a place is taken twice, or the points do not add up.</exception>
    public static string ChoiceIn(Cell cell, Draft draft)
    {
        var given = Given(draft);
        if (given.Count == 0) throw new RefusedException(Refusal.NotAChoice);
        if (given.Any(each => cell.Option(each.Key) is null)) throw new RefusedException(Refusal.UnknownOption);
        return cell.Kind switch
        {
            CellKind.Ranking => Ranked(cell, given),
            CellKind.Points => Shared(cell, given),
            _ => Chosen(cell, given),
        };
    }

    /// <summary>Options in the order they stand in an answer, each with its number: its points, or its place.</summary>
    public static IReadOnlyList<(string Key, int Number)> Parts(string? choice) =>
        [.. Words(choice).Select((word, i) => word.Split(':') is [var key, var number] ? (key, int.Parse(number, CultureInfo.InvariantCulture)) : (word, i + 1))];

    private static double? Read(string? text) =>
        double.TryParse(text?.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static List<KeyValuePair<string, string>> Given(Draft draft) => draft.Given is { } given
        ? [.. given.Where(each => !string.IsNullOrWhiteSpace(each.Value)).Select(each => KeyValuePair.Create(each.Key, each.Value!))]
        : [.. Words(draft.Choice).Select((word, i) => word.Split(':', 2) is [var key, var number] ? KeyValuePair.Create(key, number) : KeyValuePair.Create(word, $"{i + 1}"))];

    private static string[] Words(string? choice) => (choice ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Chosen(Cell cell, List<KeyValuePair<string, string>> given)
    {
        var keys = cell.Options.Select(option => option.Key).Where(key => given.Any(each => each.Key == key)).ToList();
        return keys.Count <= (cell.Kind is CellKind.Choices ? cell.Most : 1) ? string.Join(' ', keys) : throw new RefusedException(Refusal.TooManyChosen);
    }

    private static string Ranked(Cell cell, List<KeyValuePair<string, string>> given)
    {
        var places = given.Select(each => (each.Key, Place: Whole(each.Value))).ToList();
        if (places.DistinctBy(each => each.Place).Count() < places.Count || places.DistinctBy(each => each.Key).Count() < places.Count) throw new RefusedException(Refusal.PlaceTwice);
        if (places.Count > cell.Most) throw new RefusedException(Refusal.TooManyChosen);
        return string.Join(' ', places.OrderBy(each => each.Place).Select(each => each.Key));
    }

    private static string Shared(Cell cell, List<KeyValuePair<string, string>> given)
    {
        var points = given.Select(each => (each.Key, Points: Whole(each.Value))).Where(each => each.Points > 0).ToList();
        if (points.Sum(each => (long)each.Points) != cell.Points || points.DistinctBy(each => each.Key).Count() < points.Count) throw new RefusedException(Refusal.PointsNotAll);
        return string.Join(' ', points.Select(each => $"{each.Key}:{each.Points}"));
    }

    private static int Whole(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new RefusedException(Refusal.NotANumber);
}
