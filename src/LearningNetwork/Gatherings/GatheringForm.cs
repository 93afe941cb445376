using System.ComponentModel.DataAnnotations;
using LearningNetwork.Platform.Text;

namespace LearningNetwork.Gatherings;

/// <summary>What a coordinator writes about a gathering.</summary>
public sealed class GatheringForm
{
    [Required(ErrorMessage = "Fault.NumberMissing"), Range(1, 999, ErrorMessage = "Fault.Number")]
    public int? Number { get; set; }

    [Required(ErrorMessage = "Fault.TitleMissing"), StringLength(Gathering.TitleLength, ErrorMessage = "Fault.TitleTooLong")]
    public string? Title { get; set; }

    [StringLength(Gathering.ThemeLength, ErrorMessage = "Fault.ThemeTooLong")]
    public string? ThemeQuestion { get; set; }

    [StringLength(Gathering.VenueLength, ErrorMessage = "Fault.VenueTooLong")]
    public string? Venue { get; set; }

    /// <summary>Only asked for when the gathering is made; later each day has a form of its own.</summary>
    public List<DayForm> Days { get; set; } = [];

    public static GatheringForm Of(Gathering gathering) =>
        new() { Number = gathering.Number, Title = gathering.Title, ThemeQuestion = gathering.ThemeQuestion, Venue = gathering.Venue };

    public Gathering ToGathering(Guid network, DateTime now)
    {
        var gathering = Fill(new() { NetworkId = network, Title = "", CreatedAt = now });
        gathering.Days.AddRange(Days.Select(day => day.Fill(new() { GatheringId = gathering.Id })));
        return gathering;
    }

    public Gathering Fill(Gathering gathering)
    {
        (gathering.Number, gathering.Title) = (Number!.Value, Line.Of(Title)!);
        (gathering.ThemeQuestion, gathering.Venue) = (Line.Of(ThemeQuestion), Line.Of(Venue));
        return gathering;
    }
}
