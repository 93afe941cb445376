using System.ComponentModel.DataAnnotations;

namespace LearningNetwork.Networks.Glossary;

/// <summary>A word as it is typed.</summary>
public sealed class GlossaryForm
{
    [Required(ErrorMessage = "Glossary.Fault.Word"), StringLength(GlossaryTerm.WordLength, ErrorMessage = "Fault.TooLong")]
    public string? Word { get; set; }
    [Required(ErrorMessage = "Glossary.Fault.Meaning"), StringLength(GlossaryTerm.MeaningLength, ErrorMessage = "Fault.TooLong")]
    public string? Meaning { get; set; }
    [StringLength(GlossaryTerm.AlternativesLength, ErrorMessage = "Fault.TooLong")]
    public string? Alternatives { get; set; }
    /// <summary>The one it was begun from.</summary>
    public Guid Stamp { get; set; }

    public static GlossaryForm Of(GlossaryTerm term) => new() { Word = term.Word, Meaning = term.Meaning, Alternatives = term.Alternatives, Stamp = term.Stamp };

    public GlossaryTerm ToTerm(Guid network, Guid by, DateTime now)
    {
        var term = new GlossaryTerm { NetworkId = network, Word = "", Meaning = "", PersonId = by, At = now };
        Fill(term);
        return term;
    }

    internal void Fill(GlossaryTerm term) =>
        (term.Word, term.Meaning, term.Alternatives) = (Word!.Trim(), Meaning!.ReplaceLineEndings("\n").Trim(), string.IsNullOrWhiteSpace(Alternatives) ? null : Alternatives.Trim());
}
