using LearningNetwork.Platform.Data;

namespace LearningNetwork.Activities.Recaps;

/// <summary>What those who lead made of a day's recap: a few words of their own, and notes left out. Each save is a row; the one with the highest number holds.</summary>
public sealed class RecapEdit : OneRow
{
    /// <summary>Most characters of the words.</summary>
    public const int WordsLength = 4000;

    public Guid DayId { get; set; }
    /// <summary>From 1, one for each save; of two who save at once, one wins.</summary>
    public int Number { get; set; }
    public Guid PersonId { get; set; }
    public DateTime At { get; set; }
    public string Words { get; set; } = "";
    /// <summary>Contributions that are not shown in the recap. They stay where they were written.</summary>
    public List<Guid> LeftOut { get; set; } = [];
}
