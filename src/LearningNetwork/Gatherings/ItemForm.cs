using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LearningNetwork.Platform.Text;

namespace LearningNetwork.Gatherings;

/// <summary>An item as a coordinator writes it. Length and clock may both be left open.</summary>
public sealed class ItemForm
{
    [Required(ErrorMessage = "Fault.TitleMissing"), StringLength(ProgrammeItem.TitleLength, ErrorMessage = "Fault.TitleTooLong")]
    public string? Title { get; set; }

    [EnumDataType(typeof(ItemType), ErrorMessage = "Fault.Type")]
    public ItemType Type { get; set; } = ItemType.Lecture;

    [Range(1, ProgrammeItem.MostMinutes, ErrorMessage = "Fault.Minutes")]
    public int? Minutes { get; set; }

    public TimeOnly? LockedStart { get; set; }

    [StringLength(ShortLength, ErrorMessage = "Fault.TooLong")]
    public string? Responsible { get; set; }

    [StringLength(ShortLength, ErrorMessage = "Fault.TooLong")]
    public string? Room { get; set; }

    [StringLength(ProgrammeItem.DetailsLength, ErrorMessage = "Fault.DetailsTooLong")]
    public string? Details { get; set; }

    public Guid DayId { get; set; }
    public Guid? ParentId { get; set; }
    public Guid? ContinuesId { get; set; }
    public string? MunicipalityNumber { get; set; }
    /// <summary>A new item stands before this one; last in the day without it.</summary>
    public Guid? BeforeId { get; set; }
    /// <summary>Items that become parts of a new item, and items that continue it: those of an item that is taken back.</summary>
    public List<Guid> Parts { get; set; } = [];
    public List<Guid> Continuing { get; set; } = [];
    /// <summary>The item as it was when the form was shown; see <see cref="ProgrammeItem.Version"/>.</summary>
    public Guid? Version { get; set; }

    private const int ShortLength = 200;

    public static ItemForm Of(ProgrammeItem item) => new()
    {
        Title = item.Title, Type = item.Type, Minutes = item.Minutes, LockedStart = item.LockedStart, Responsible = item.Responsible, Room = item.Room, Details = item.Details,
        DayId = item.DayId, ParentId = item.ParentId, ContinuesId = item.ContinuesId, MunicipalityNumber = item.MunicipalityNumber, Version = item.Version,
    };

    /// <summary>Something is written that the page otherwise keeps folded away.</summary>
    public bool HasMore => Room is not null || Details is not null || ParentId is not null || ContinuesId is not null;

    /// <summary>As fields of a form, so that a removed item can be sent back as it was.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IEnumerable<(string Name, string? Value)> Fields =>
    [
        (nameof(Title), Title), (nameof(Type), Type.ToString()), (nameof(Minutes), Minutes?.ToString(CultureInfo.InvariantCulture)), (nameof(LockedStart), LockedStart.AsField()),
        (nameof(Responsible), Responsible), (nameof(Room), Room), (nameof(Details), Details), (nameof(DayId), DayId.ToString()), (nameof(ParentId), ParentId?.ToString()),
        (nameof(ContinuesId), ContinuesId?.ToString()), (nameof(MunicipalityNumber), MunicipalityNumber), (nameof(BeforeId), BeforeId?.ToString()),
        .. Parts.Select(part => (nameof(Parts), (string?)part.ToString())), .. Continuing.Select(later => (nameof(Continuing), (string?)later.ToString())),
    ];

    /// <summary>
    /// Writes what the form says about itself; where the item stands is placed by its gathering. A method that was chosen for the item itself stays with it
    /// until its type is another.
    /// </summary>
    public ProgrammeItem Fill(ProgrammeItem item)
    {
        if (item.Type != Type || item.MethodKey is null) item.MethodKey = Type.MethodKey;
        (item.Title, item.Type, item.Minutes, item.LockedStart) = (Line.Of(Title)!, Type, Minutes, LockedStart);
        (item.Responsible, item.Room, item.Details) = (Line.Of(Responsible), Line.Of(Room), string.IsNullOrWhiteSpace(Details) ? null : Details.Trim());
        (item.ContinuesId, item.MunicipalityNumber) = (ContinuesId, Type is ItemType.MunicipalPresentation ? Line.Of(MunicipalityNumber) : null);
        item.Touch();
        return item;
    }
}
