using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Live;

namespace LearningNetwork.Activities;

/// <summary>Somebody was at a station: its page was opened on their phone while people walked (domain M13). Once for each person.</summary>
public sealed class Visit : OneRow, ILiveSubject
{
    public Guid ActivityId { get; set; }
    public Guid TableId { get; set; }
    public Guid PersonId { get; set; }
    /// <summary>The visitor's municipality at the time.</summary>
    public string? MunicipalityNumber { get; set; }
    public DateTime At { get; set; }

    /// <summary>Nobody had been there before, which those who lead look out for. The others would only make every phone fetch its page anew.</summary>
    internal bool IsFirst { get; init; }

    IEnumerable<string> ILiveSubject.Topics => IsFirst ? [$"activity:{ActivityId}"] : [];
}
