using System.Text.Json;
using System.Text.Json.Serialization;

namespace LearningNetwork.Gatherings;

/// <summary>A programme as it was at one moment: what was planned, and the times that followed from it. Kept as JSON in <see cref="Publication"/>.</summary>
public sealed record PublishedProgramme(string Title, string? ThemeQuestion, string? Venue, IReadOnlyList<PublishedDay> Days)
{
    private static readonly JsonSerializerOptions Form = new() { Converters = { new JsonStringEnumConverter() }, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public IEnumerable<PublishedItem> Items => Days.SelectMany(day => day.Items);

    public static PublishedProgramme Of(Gathering gathering) =>
        new(gathering.Title, gathering.ThemeQuestion, gathering.Venue, [.. gathering.DaysInOrder().Select(day => PublishedDay.Of(DayPlan.Of(gathering, day)))]);

    public static PublishedProgramme Read(string json) => JsonSerializer.Deserialize<PublishedProgramme>(json, Form)!;

    public string ToJson() => JsonSerializer.Serialize(this, Form);
}

/// <summary>Items are in programme order, each followed by its parts.</summary>
public sealed record PublishedDay(Guid Id, DateOnly Date, TimeOnly? Starts, TimeOnly? Ends, IReadOnlyList<PublishedItem> Items)
{
    public static PublishedDay Of(DayPlan plan) =>
        new(plan.Day.Id, plan.Day.Date, plan.Day.Starts, plan.Day.Ends, [.. plan.Items.Select(item => PublishedItem.Of(item, plan.Timetable[item.Id]))]);
}

/// <summary><see cref="Start"/> and <see cref="End"/> are what the day's clock said; the rest is what somebody planned.</summary>
public sealed record PublishedItem(Guid Id, string Title, ItemType Type)
{
    public TimeOnly? Start { get; init; }
    public TimeOnly? End { get; init; }
    public int? Minutes { get; init; }
    public TimeOnly? LockedStart { get; init; }
    public string? Responsible { get; init; }
    public string? Room { get; init; }
    public string? Details { get; init; }
    public Guid? ParentId { get; init; }
    public Guid? ContinuesId { get; init; }
    public string? MunicipalityNumber { get; init; }

    public static PublishedItem Of(ProgrammeItem item, TimedEntry time) => new(item.Id, item.Title, item.Type)
    {
        Start = time.Start, End = time.End, Minutes = item.Minutes, LockedStart = item.LockedStart, Responsible = item.Responsible, Room = item.Room,
        Details = item.Details, ParentId = item.ParentId, ContinuesId = item.ContinuesId, MunicipalityNumber = item.MunicipalityNumber,
    };
}
