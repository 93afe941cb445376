namespace LearningNetwork.Gatherings;

/// <summary>Which template, from which day, and when that day begins.</summary>
public sealed class TemplateForm
{
    public string? Template { get; set; }
    public Guid DayId { get; set; }
    /// <summary>May be left open: the first day of the real gathering had no clock.</summary>
    public TimeOnly? Starts { get; set; }
}

/// <summary>The templates, and the one in hand as it would be laid in.</summary>
public sealed record TemplatePage(Gathering Gathering, TemplateForm Form)
{
    public ProgrammeTemplate? Chosen => ProgrammeTemplates.Find(Form.Template);

    /// <summary>The days of the template with the clock that follows, in a gathering that is only drawn.</summary>
    public IReadOnlyList<DayPlan> Preview()
    {
        var first = Gathering.Days.Find(day => day.Id == Form.DayId) ?? Gathering.DaysInOrder()[0];
        var drawn = new Gathering { Title = "", Days = [new() { Date = first.Date }] };
        drawn.LayIn(Chosen!, drawn.Days[0], Form.Starts);
        return [.. drawn.DaysInOrder().Select(day => DayPlan.Of(drawn, day))];
    }
}
