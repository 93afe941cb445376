using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Gatherings;

/// <summary>A day as it is written; the clock may be left open at either end.</summary>
public sealed class DayForm : IValidatableObject
{
    [Required(ErrorMessage = "Fault.DateMissing")]
    public DateOnly? Date { get; set; }
    public TimeOnly? Starts { get; set; }
    public TimeOnly? Ends { get; set; }

    public static DayForm Of(GatheringDay day) => new() { Date = day.Date, Starts = day.Starts, Ends = day.Ends };

    /// <summary>The day after these, or tomorrow.</summary>
    public static DayForm After(IEnumerable<DateOnly> dates, DateTime now) => new() { Date = dates.DefaultIfEmpty(DateOnly.FromDateTime(now)).Max().AddDays(1) };

    public GatheringDay Fill(GatheringDay day)
    {
        (day.Date, day.Starts, day.Ends) = (Date!.Value, Starts, Ends);
        return day;
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Ends <= Starts) yield return new(Texts(validationContext)["Fault.EndsBeforeStart"], [nameof(Ends)]);
    }

    // What a form finds out about itself is not looked up by the framework, as its attributes are.
    private static IStringLocalizer<Texts> Texts(ValidationContext context) => (IStringLocalizer<Texts>)context.GetService(typeof(IStringLocalizer<Texts>))!;
}
