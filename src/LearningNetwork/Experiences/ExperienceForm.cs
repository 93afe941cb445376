using System.ComponentModel.DataAnnotations;

namespace LearningNetwork.Experiences;

/// <summary>An experience as it is typed. Only the title is asked for: the rest may come later.</summary>
public sealed class ExperienceForm
{
    [Required(ErrorMessage = "Fault.Title"), StringLength(ExperienceVersion.TitleLength, ErrorMessage = "Fault.TooLong")]
    public string? Title { get; set; }
    [EnumDataType(typeof(ExperienceKind), ErrorMessage = "Fault.Choice")]
    public ExperienceKind Kind { get; set; }
    [EnumDataType(typeof(Teller), ErrorMessage = "Fault.Choice")]
    public Teller Teller { get; set; }
    [StringLength(ExperienceVersion.ContactLength, ErrorMessage = "Fault.TooLong")]
    public string? Contact { get; set; }
    [StringLength(ExperienceVersion.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Context { get; set; }
    [StringLength(ExperienceVersion.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Done { get; set; }
    [StringLength(ExperienceVersion.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Effect { get; set; }
    [StringLength(ExperienceVersion.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Failed { get; set; }
    [StringLength(ExperienceVersion.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Advice { get; set; }
    [StringLength(ExperienceVersion.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Research { get; set; }
    [StringLength(ExperienceVersion.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Practice { get; set; }
    [StringLength(ExperienceVersion.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Users { get; set; }

    /// <summary>The version it was begun from; 0 when there was none.</summary>
    public int Number { get; set; }
    /// <summary>Where the notes it is made of were written; null when it is made of none.</summary>
    public Guid? Activity { get; set; }
    public List<Guid> From { get; set; } = [];

    public static ExperienceForm Of(ExperienceVersion version) => new()
    {
        Title = version.Title, Kind = version.Kind, Teller = version.Teller, Contact = version.Contact, Number = version.Number,
        Context = version.Context, Done = version.Done, Effect = version.Effect, Failed = version.Failed, Advice = version.Advice,
        Research = version.Research, Practice = version.Practice, Users = version.Users,
    };

    /// <summary>The version after the one it was begun from. The form has been checked.</summary>
    public ExperienceVersion ToVersion(Guid experience, Guid by, DateTime now) => new()
    {
        ExperienceId = experience, Number = Number + 1, PersonId = by, At = now, Title = Title!.Trim(), Kind = Kind, Teller = Teller, Contact = Clean(Contact),
        Context = Clean(Context), Done = Clean(Done), Effect = Clean(Effect), Failed = Clean(Failed), Advice = Clean(Advice),
        Research = Clean(Research), Practice = Clean(Practice), Users = Clean(Users),
    };

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.ReplaceLineEndings("\n").Trim();
}
