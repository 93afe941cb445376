using LearningNetwork.Platform.Text;

namespace LearningNetwork.Methods;

/// <summary>Cells where one contribution is a row of several short texts, such as what and why (domain M16), or what, who and when (M17).</summary>
public sealed partial record Cell
{
    /// <summary>Fewer is no row, and more is a form.</summary>
    public const int LeastFields = 2, MostFields = 4;

    /// <summary>The texts of a row, in the order they are written; empty where a contribution is one text.</summary>
    public IReadOnlyList<RowField> Fields { get; init; } = [];

    public bool IsRow => Fields.Count > 0;
}

/// <summary>One short text of a row.</summary>
/// <param name="Length">Most characters (UTF-16 code units).</param>
/// <param name="IsOptional">It may be left empty.</param>
public sealed record RowField(string Key, Wording Name, RowFieldKind Kind = RowFieldKind.Text, int Length = RowField.UsualLength, bool IsOptional = false)
{
    public const int UsualLength = 300;

    /// <summary>What stands in the empty field.</summary>
    public Wording? Hint { get; init; }
}

/// <summary>A text in one's own words, a day, or who it is.</summary>
public enum RowFieldKind { Text, Date, Person }
