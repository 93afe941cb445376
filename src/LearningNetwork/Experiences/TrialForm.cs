using System.ComponentModel.DataAnnotations;

namespace LearningNetwork.Experiences;

/// <summary>What a municipality tells of having tried.</summary>
public sealed class TrialForm
{
    [StringLength(Trial.SinceLength, ErrorMessage = "Fault.TooLong")]
    public string? Since { get; set; }
    [StringLength(Trial.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Adapted { get; set; }
    [Required(ErrorMessage = "Fault.Degree"), Range(0, 100, ErrorMessage = "Fault.Degree")]
    public int? Degree { get; set; }
    [Required(ErrorMessage = "Fault.Happened"), StringLength(Trial.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Happened { get; set; }

    /// <summary>What they told the last time; empty the first.</summary>
    public static TrialForm Of(Trial? told) => told is null ? new() : new() { Since = told.Since, Adapted = told.Adapted, Degree = told.Degree, Happened = told.Happened };

    /// <summary>The form has been checked, and the reader is of a municipality.</summary>
    public Trial ToTrial(Guid experience, Reader by, int number, DateTime now) => new()
    {
        ExperienceId = experience, MunicipalityNumber = by.MunicipalityNumber!, Number = number, PersonId = by.PersonId, At = now,
        Since = string.IsNullOrWhiteSpace(Since) ? null : Since.Trim(), Adapted = string.IsNullOrWhiteSpace(Adapted) ? null : Adapted.ReplaceLineEndings("\n").Trim(), Degree = Degree!.Value, Happened = Happened!.ReplaceLineEndings("\n").Trim(),
    };
}
