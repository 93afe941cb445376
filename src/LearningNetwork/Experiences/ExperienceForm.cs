using System.ComponentModel.DataAnnotations;

namespace LearningNetwork.Experiences;

/// <summary>An experience as it is typed. Only the title is asked for: the rest may come later.</summary>
public sealed class ExperienceForm
{
    [Required(ErrorMessage = "Fault.Title"), StringLength(Telling.TitleLength, ErrorMessage = "Fault.TooLong")]
    public string? Title { get; set; }
    [EnumDataType(typeof(ExperienceKind), ErrorMessage = "Fault.Choice")]
    public ExperienceKind Kind { get; set; }
    [EnumDataType(typeof(Teller), ErrorMessage = "Fault.Choice")]
    public Teller Teller { get; set; }
    [StringLength(Telling.ContactLength, ErrorMessage = "Fault.TooLong")]
    public string? Contact { get; set; }
    [StringLength(Telling.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Context { get; set; }
    [StringLength(Telling.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Done { get; set; }
    [StringLength(Telling.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Effect { get; set; }
    [StringLength(Telling.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Failed { get; set; }
    [StringLength(Telling.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Advice { get; set; }
    [StringLength(Telling.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Research { get; set; }
    [StringLength(Telling.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Practice { get; set; }
    [StringLength(Telling.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Users { get; set; }
    /// <summary>What a rewording says to the municipality; empty in everything else.</summary>
    [StringLength(Rewording.WhyLength, ErrorMessage = "Fault.TooLong")]
    public string? Why { get; set; }

    /// <summary>The version it was begun from; 0 when there was none.</summary>
    public int Number { get; set; }
    /// <summary>Where the notes it is made of were written; null when it is made of none.</summary>
    public Guid? Activity { get; set; }
    public List<Guid> From { get; set; } = [];
    /// <summary>What it is written out of, when one becomes two.</summary>
    public Guid? DividedFrom { get; set; }
    /// <summary>Another experience that these words take in; null for none.</summary>
    public Guid? TakesIn { get; set; }
    public TagForm Tags { get; set; } = new();

    public static ExperienceForm Of(Experience experience)
    {
        var form = Of(experience.Newest, experience.Newest.Number);
        form.Tags = TagForm.Of(experience);
        return form;
    }

    /// <summary>Two in one, part under part, for somebody to make one text of.</summary>
    public static ExperienceForm Of(Experience experience, Experience other)
    {
        var (form, theirs) = (Of(experience), Of(other));
        form.TakesIn = other.Id;
        (form.Context, form.Done, form.Effect, form.Failed, form.Advice) = (Both(form.Context, theirs.Context), Both(form.Done, theirs.Done), Both(form.Effect, theirs.Effect), Both(form.Failed, theirs.Failed), Both(form.Advice, theirs.Advice));
        (form.Contact, form.Research, form.Practice, form.Users) = (form.Contact ?? theirs.Contact, Both(form.Research, theirs.Research), Both(form.Practice, theirs.Practice), Both(form.Users, theirs.Users));
        form.Tags.Add(theirs.Tags);
        return form;
    }

    /// <param name="number">The version that stands there now.</param>
    public static ExperienceForm Of(Telling telling, int number) => new()
    {
        Title = telling.Title, Kind = telling.Kind, Teller = telling.Teller, Contact = telling.Contact, Number = number,
        Context = telling.Context, Done = telling.Done, Effect = telling.Effect, Failed = telling.Failed, Advice = telling.Advice,
        Research = telling.Research, Practice = telling.Practice, Users = telling.Users,
    };

    /// <summary>The version after the one it was begun from. The form has been checked.</summary>
    public ExperienceVersion ToVersion(Guid experience, Guid by, DateTime now, int? rewording = null) =>
        Onto(new ExperienceVersion { ExperienceId = experience, Number = Number + 1, PersonId = by, At = now, Title = "", Rewording = rewording });

    /// <summary>Other words for the version it was begun from. The form has been checked.</summary>
    public Rewording ToRewording(Guid experience, Guid by, DateTime now) =>
        Onto(new Rewording { ExperienceId = experience, BasedOn = Number, PersonId = by, At = now, Title = "", Why = Clean(Why), TakesInId = TakesIn });

    private T Onto<T>(T telling) where T : Telling
    {
        (telling.Title, telling.Kind, telling.Teller, telling.Contact) = (Title!.Trim(), Kind, Teller, Clean(Contact));
        (telling.Context, telling.Done, telling.Effect, telling.Failed, telling.Advice) = (Clean(Context), Clean(Done), Clean(Effect), Clean(Failed), Clean(Advice));
        (telling.Research, telling.Practice, telling.Users) = (Clean(Research), Clean(Practice), Clean(Users));
        return telling;
    }

    private static string? Both(string? one, string? other) => one is null || one == other ? other : other is null ? one : $"{one}\n\n{other}";

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.ReplaceLineEndings("\n").Trim();
}
