using System.Text;

namespace LearningNetwork.Gatherings;

/// <summary>
/// A programme read from text copied out of Word, a slide or an e-mail. Nothing is lost: every line that is not blank is the source of an
/// item, the heading of a day, or among the lines not understood. Reading never fails; what looks wrong is kept and doubted.
/// </summary>
public sealed class PastedProgramme
{
    /// <summary>Most bytes (UTF-8) that are read.</summary>
    public const int Limit = 20 * 1024;

    /// <summary>In the order of the text; days are counted by <see cref="PastedItem.Day"/>.</summary>
    public IReadOnlyList<PastedItem> Items { get; init; } = [];
    public IReadOnlyList<PastedDay> Days { get; init; } = [];
    public IReadOnlyList<PastedLine> NotUnderstood { get; init; } = [];

    /// <summary>The text is over <see cref="Limit"/>: nothing of it was read.</summary>
    public bool IsTooLong { get; init; }

    public static PastedProgramme Read(string text)
    {
        if (Encoding.UTF8.GetByteCount(text) > Limit)
            return new() { IsTooLong = true };
        return new PasteReader(PastedLine.Split(text)).Read();
    }
}

/// <summary>A day as the text divides it: number from 0, and the lines of its heading (none when the text has no heading for it).</summary>
public sealed record PastedDay(int Number, IReadOnlyList<PastedLine> Heading);
