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

    /// <summary>The assignment's stamp when it was opened to be changed.</summary>
    public Guid Stamp { get; set; }

    public static HomeworkForm Of(Assignment assignment) => new()
    {
        Title = assignment.Title, Text = assignment.Text, Method = assignment.Method, Due = assignment.Due, MostItems = assignment.MostItems, SharedAtNext = assignment.SharedAtNext,
        SetAt = assignment.SetAtId, DueBefore = assignment.DueBeforeId, Stamp = assignment.Stamp, For = [.. assignment.Assigned.Select(each => each.MunicipalityNumber).Union(assignment.Deliveries.Select(each => each.MunicipalityNumber))],
    };

    /// <summary>The form has been checked.</summary>
    /// <param name="carried">What it is carried over from; null for nothing.</param>
    public Assignment ToAssignment(Guid network, Guid by, DateTime now, CarriedWork? carried)
    {
        var made = new Assignment { NetworkId = network, PersonId = by, CreatedAt = now, Title = "", Text = "", SharedAtNext = SharedAtNext, ActivityId = carried?.Activity.Id, CarriedName = carried?.Name };
        Fill(made);
        return made;
    }

    internal void Fill(Assignment assignment)
    {
        (assignment.Title, assignment.Text, assignment.Method) = (Title!.Trim(), Text!.ReplaceLineEndings("\n").Trim(), string.IsNullOrWhiteSpace(Method) ? null : Method.Trim());
        (assignment.Due, assignment.MostItems, assignment.SetAtId, assignment.DueBeforeId) = (Due!.Value, MostItems, SetAt, DueBefore);
        assignment.Assigned.RemoveAll(each => !For.Contains(each.MunicipalityNumber));
        assignment.Assigned.AddRange(For.Distinct().Except(assignment.Assigned.Select(each => each.MunicipalityNumber)).Select(number => new AssignedMunicipality { MunicipalityNumber = number }).ToList());
    }
}

/// <summary>A municipality's answers as they are typed.</summary>
public sealed class DeliveryForm
{
    public List<string?> Texts { get; set; } = [];
    /// <summary>The delivery's stamp when the form was opened; null when there was no delivery.</summary>
    public Guid? Stamp { get; set; }

    internal IReadOnlyList<string> Typed => [.. Texts.Select(text => text ?? "")];
}
