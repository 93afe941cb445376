using LearningNetwork.Networks;
using LearningNetwork.Platform.Text;

namespace LearningNetwork.Homework;

/// <summary>Where somebody who leads sets an assignment or changes one, with what may be chosen.</summary>
public sealed partial record Setting(Entrance Entrance, IReadOnlyList<Meeting> Meetings)
{
    public HomeworkForm Form { get; init; } = new();
    /// <summary>What it is carried over from; null for nothing.</summary>
    public CarriedWork? Carried { get; init; }

    public Guid Network => Entrance.Network.Id;
    public string Address => Changed is null ? Back : $"/homework/{Changed.Id}";
    public string Back => $"/networks/{Network}/homework";
    public DateOnly Today => Entrance.Now.DayInNorway;
    public IEnumerable<Meeting> Coming => Meetings.Where(each => !each.IsOver(Today));

    /// <summary>A form with what is likely: all municipalities, and due the day before the next gathering.</summary>
    public HomeworkForm Likely(Guid? setAt)
    {
        var next = Coming.FirstOrDefault(each => each.Id != setAt && each.Starts > Today);
        return new()
        {
            For = [.. Entrance.Members.Select(each => each.MunicipalityNumber)], SetAt = Meetings.FirstOrDefault(each => each.Id == setAt)?.Id,
            DueBefore = next?.Id, Due = next?.Starts?.AddDays(-1), SharedAtNext = true,
        };
    }

    /// <summary>What is wrong beside the fields' own lengths: the field, and the name of its sentence.</summary>
    public IEnumerable<(string Field, string Fault)> Faults(HomeworkForm form)
    {
        if (form.For.Count == 0) yield return ("For", "Fault.For");
        if (form.For.Exists(number => Choices.All(each => each.MunicipalityNumber != number))) yield return ("For", "Fault.NotMember");
        if (form.SetAt is { } at && !Has(at)) yield return ("SetAt", "Fault.Gathering");
        if (form.DueBefore is { } before && !Has(before)) yield return ("DueBefore", "Fault.Gathering");
        if (form.Due < Today && form.Due != Changed?.Due) yield return ("Due", "Fault.Past");
        if (form.Due > Meetings.FirstOrDefault(each => each.Id == form.DueBefore)?.Starts) yield return ("Due", "Fault.DueAfter");
    }

    private bool Has(Guid gathering) => Meetings.Any(each => each.Id == gathering);
}
