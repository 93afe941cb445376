using System.Text.RegularExpressions;

namespace LearningNetwork.Activities;

/// <summary>
/// What a phone wants saved: a value for a cell. <c>Table</c> is where the writer sat and <c>Phase</c> which phase ran when it was begun, so that a note
/// that arrives late lands where it was written; <c>About</c> is the contribution it marks.
/// </summary>
public sealed partial record Draft(Guid Id, string? Cell, string? Text = null, double? Number = null, string? Choice = null, Guid? Table = null, string? Phase = null, Guid? About = null)
{
    /// <summary>The texts that may stand there as far as the writer's phone knows, when they change one: when something else stands now, their other phone was first.</summary>
    public IReadOnlyList<string>? Was { get; init { field = value is null ? null : [.. value.Select(Clean)]; } }

    /// <summary>Whom the writer was told that readers are told, when the text was begun; null when the phone does not say.</summary>
    public Methods.Identity? Told { get; init; }
    /// <summary>Who was speaking when it was begun: a turn or a programme item. Only a layer asks.</summary>
    public Guid? During { get; init; }

    /// <summary>An answer by option, as a form has it: what stands in the field of each; or <c>value</c> alone, a number with point or comma.</summary>
    public IReadOnlyDictionary<string, string?>? Given { get; init; }

    /// <summary>How many at the table stand behind what it answers; see <see cref="Activity.MostBehind(WritingPlace)"/>.</summary>
    public int? Behind { get; init; }

    /// <summary>What lies beside it; only the file's own door sets it.</summary>
    public AttachedFile? File { get; init; }

    /// <summary>The text with one kind of line break and no blank ends; so too each text of a row.</summary>
    public string CleanText => Clean(Text ?? "");

    // Each text of a row by itself: its separator is no blank.
    private static string Clean(string text) => string.Join(Row.Separator, text.Split(Row.Separator).Select(part => LineBreaks().Replace(part, "\n").Trim()));

    [GeneratedRegex("\r\n|[\r\v\f\u0085\u2028\u2029]")]
    private static partial Regex LineBreaks();
}
