using System.Globalization;
using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>
/// A contribution of several short texts. They are kept as one text, parted by a character that nobody can write, so that changing, comparing and
/// sending one is the same as for any note.
/// </summary>
public static class Row
{
    /// <summary>U+001E, record separator: refused in any text.</summary>
    public const char Separator = '\u001e';

    private const int FirstYear = 2000, LastYear = 2100;

    public static string Joined(IEnumerable<string?> texts) => string.Join(Separator, texts);

    /// <summary>What a draft says, with as many texts as the cell has.</summary>
    /// <exception cref="RefusedException">One that must be there is not, there are too many, or one is too long or not of its kind.</exception>
    public static string In(Cell cell, Draft draft)
    {
        var texts = draft.CleanText.Split(Separator);
        if (texts.All(text => text.Length == 0)) throw new RefusedException(Refusal.Empty);
        if (texts.Length > cell.Fields.Count) throw new RefusedException(Refusal.RowIncomplete);
        foreach (var (field, text) in cell.Fields.Zip(texts.Concat(Enumerable.Repeat("", cell.Fields.Count)))) Check(field, text);
        return Joined(texts.Concat(Enumerable.Repeat("", cell.Fields.Count - texts.Length)));
    }

    /// <summary>The texts of a row as it stands in the database; what has none is empty.</summary>
    public static IReadOnlyList<RowText> Read(Cell cell, string? text)
    {
        var texts = (text ?? "").Split(Separator);
        return [.. cell.Fields.Select((field, i) => new RowText(field, texts.ElementAtOrDefault(i) ?? ""))];
    }

    internal static DateOnly? DayIn(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= FirstYear and <= LastYear ? day : null;

    private static void Check(RowField field, string text)
    {
        if (text.Length == 0 && !field.IsOptional) throw new RefusedException(Refusal.RowIncomplete);
        Activity.MustBeText(text, field.Length);
        if (field.Kind is RowFieldKind.Date && text.Length > 0 && DayIn(text) is null) throw new RefusedException(Refusal.NotADate);
    }
}

/// <summary>One text of a row, as it was written.</summary>
public sealed record RowText(RowField Field, string Text)
{
    /// <summary>As it is read: a day in the reader's own way.</summary>
    public string Shown => Field.Kind is RowFieldKind.Date && Row.DayIn(Text) is { } day ? day.ToString("d. MMMM yyyy", CultureInfo.CurrentUICulture) : Text;
}
