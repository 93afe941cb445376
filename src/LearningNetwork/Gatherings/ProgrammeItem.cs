using LearningNetwork.Platform.Data;

namespace LearningNetwork.Gatherings;

/// <summary>
/// One line of a programme. Duration comes first: where it starts follows from what stands before it, unless it is locked to a clock time.
/// It may be part of another item, or continue one that was interrupted (domain §2.3, §4.2).
/// </summary>
public sealed class ProgrammeItem : OneRow
{
    public const int TitleLength = 200;
    public const int DetailsLength = 2000;
    /// <summary>Longest item, in minutes: half a day and half a night.</summary>
    public const int MostMinutes = 720;

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
    /// <summary>Somebody held it, or let it go; when nobody has said, meals and what is locked to the clock are held.</summary>
    public bool? Held { get; set; }
    public string? Responsible { get; set; }
    public string? Room { get; set; }
    /// <summary>What stands under the title in a printed programme; several lines.</summary>
    public string? Details { get; set; }
    public Guid? ParentId { get; set; }
    public Guid? ContinuesId { get; set; }
    /// <summary>Whose presentation this is; it needs no file to be valid (domain M01).</summary>
    public string? MunicipalityNumber { get; set; }
    /// <summary>The method it runs, if any; such as <c>cafe-dialog</c>.</summary>
    public string? MethodKey { get; set; }
    /// <summary>The method its work is done by: its own, or its type's; null where there is no work.</summary>
    public string? Runs => MethodKey ?? Type.MethodKey;
    /// <summary>Set anew when what the item says is changed: of two coordinators who write at once, one wins and the other is told.</summary>
    public Guid Version { get; set; } = Guid.CreateVersion7();

    /// <summary>When the day is late, its length and its start are left alone.</summary>
    public bool IsHeld => Held ?? (LockedStart is not null || Type.Look is ItemLook.Food);

    public TimetableEntry ToEntry() => new(Id, Minutes, LockedStart, Type) { Parent = ParentId };

    /// <summary>What the item says is changed from now; where it stands is not.</summary>
    public void Touch() => Version = Guid.CreateVersion7();
}
