using System.ComponentModel.DataAnnotations;

namespace LearningNetwork.Homework;

/// <summary>An assignment as it is typed.</summary>
public sealed class HomeworkForm
{
    [Required(ErrorMessage = "Fault.Title"), StringLength(Assignment.TitleLength, ErrorMessage = "Fault.TooLong")]
    public string? Title { get; set; }
    [Required(ErrorMessage = "Fault.Text"), StringLength(Assignment.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Text { get; set; }
    [StringLength(Assignment.MethodLength, ErrorMessage = "Fault.TooLong")]
    public string? Method { get; set; }
    [Required(ErrorMessage = "Fault.Due")]
    public DateOnly? Due { get; set; }
    [Range(1, Assignment.Most, ErrorMessage = "Fault.Most")]
    public int? MostItems { get; set; }
    public bool SharedAtNext { get; set; }
    public List<string> For { get; set; } = [];
    public Guid? SetAt { get; set; }
    public Guid? DueBefore { get; set; }
    /// <summary>The activity it is carried over from; null for none.</summary>
    public Guid? Activity { get; set; }

    /// <summary>The form has been checked.</summary>
    /// <param name="carried">What it is carried over from; null for nothing.</param>
    public Assignment ToAssignment(Guid network, Guid by, DateTime now, CarriedWork? carried) => new()
    {
        NetworkId = network, PersonId = by, CreatedAt = now, Title = Title!.Trim(), Text = Text!.ReplaceLineEndings("\n").Trim(), Method = string.IsNullOrWhiteSpace(Method) ? null : Method.Trim(),
        Due = Due!.Value, MostItems = MostItems, SharedAtNext = SharedAtNext, SetAtId = SetAt, DueBeforeId = DueBefore, ActivityId = carried?.Activity.Id, CarriedName = carried?.Name,
        Assigned = [.. For.Distinct().Select(number => new AssignedMunicipality { MunicipalityNumber = number })],
    };
}

/// <summary>A municipality's answers as they are typed.</summary>
public sealed class DeliveryForm
{
    public List<string?> Texts { get; set; } = [];
    /// <summary>The delivery's stamp when the form was opened; null when there was no delivery.</summary>
    public Guid? Stamp { get; set; }
}
