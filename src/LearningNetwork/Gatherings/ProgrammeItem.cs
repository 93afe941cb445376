using LearningNetwork.Platform.Data;

namespace LearningNetwork.Gatherings;

/// <summary>
/// One line of a programme. Duration comes first: where it starts follows from what stands before it, unless it is locked to a clock time.
/// It may be part of another item, or continue one that was interrupted (domain §2.3, §4.2).
/// </summary>
public sealed class ProgrammeItem : OneRow
{
    public const int TitleLength = 200;

    public Guid GatheringId { get; set; }
    public Guid DayId { get; set; }
    public GatheringDay Day { get; set; } = null!;
    /// <summary>Order among those with the same day and parent.</summary>
    public int Position { get; set; }
    public required string Title { get; set; }
    public ItemType Type { get; set; }
    /// <summary>Whole minutes, 1–720, or not known.</summary>
    public int? Minutes { get; set; }
    public TimeOnly? LockedStart { get; set; }
    public string? Responsible { get; set; }
    public string? Room { get; set; }
    public Guid? ParentId { get; set; }
    public Guid? ContinuesId { get; set; }
    /// <summary>Whose presentation this is; it needs no file to be valid (domain M01).</summary>
    public string? MunicipalityNumber { get; set; }
    /// <summary>The method it runs, if any; such as <c>cafe-dialog</c>.</summary>
    public string? MethodKey { get; set; }
}
