using System.ComponentModel.DataAnnotations;
using LearningNetwork.Platform.Text;

namespace LearningNetwork.Gatherings;

/// <summary>One item read from the text, as the coordinator may change it before it is made.</summary>
public sealed class ImportRow
{
    [Required(ErrorMessage = "Fault.TitleMissing"), StringLength(ProgrammeItem.TitleLength, ErrorMessage = "Fault.TitleTooLong")]
    public string? Title { get; set; }

    [EnumDataType(typeof(ItemType), ErrorMessage = "Fault.Type")]
    public ItemType Type { get; set; }

    [Range(1, ProgrammeItem.MostMinutes, ErrorMessage = "Fault.Minutes")]
    public int? Minutes { get; set; }

    public TimeOnly? Start { get; set; }
    public TimeOnly? End { get; set; }
    public bool IsLocked { get; set; }
    public bool IsTypeSure { get; set; }
    public string? Responsible { get; set; }
    public string? Details { get; set; }
    /// <summary>Which day of the text, from 0.</summary>
    public int Day { get; set; }
    /// <summary>Which row this one continues, from 0.</summary>
    public int? Continues { get; set; }
    public PasteDoubt Doubts { get; set; }

    /// <summary>Each thing there is to look at.</summary>
    public IEnumerable<PasteDoubt> Doubted => Enum.GetValues<PasteDoubt>().Where(doubt => doubt != PasteDoubt.None && Doubts.HasFlag(doubt));

    public static ImportRow Of(PastedItem item) => new()
    {
        Title = item.Title, Type = item.Type, Minutes = item.Minutes, Start = item.Start, End = item.End, IsLocked = item.IsLocked, IsTypeSure = item.IsTypeSure,
        Responsible = item.Responsible, Details = item.Details, Day = item.Day, Continues = item.Continues, Doubts = item.Doubts,
    };

    public ProgrammeItem ToItem(Guid gathering) => new()
    {
        GatheringId = gathering, Title = Line.Of(Title)!, Type = Type, MethodKey = Type.MethodKey, Minutes = Minutes, LockedStart = IsLocked ? Start : null,
        Responsible = Cut(Line.Of(Responsible), 200), Details = Cut(Details, ProgrammeItem.DetailsLength),
    };

    private static string? Cut(string? text, int length) => text?.Length > length ? text[..length] : text;
}
