using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Live;

namespace LearningNetwork.Activities;

/// <summary>Somebody at a table writes for it: since when, and until when. The table is one of the activity's own, or where nobody is placed a municipality's.</summary>
public sealed class Pen : OneRow, ILiveSubject
{
    public Guid ActivityId { get; set; }
    public Guid? TableId { get; set; }
    public string? MunicipalityNumber { get; set; }
    public Guid PersonId { get; set; }
    public DateTime At { get; set; }
    public DateTime? EndedAt { get; set; }

    IEnumerable<string> ILiveSubject.Topics => [$"activity:{ActivityId}"];
}

/// <summary>Where people write together: at a table, or where nobody is placed as a municipality.</summary>
public readonly record struct WritingPlace(Guid? Table, string? Municipality)
{
    /// <summary>As a form sends it: the id of the table, or the municipality's number.</summary>
    public string Word => Table?.ToString() ?? Municipality ?? "";

    /// <summary>Null for what is neither.</summary>
    public static WritingPlace? Of(string? word) => Guid.TryParse(word, out var table) ? new(table, null) : word is { Length: 4 } ? new(null, word) : null;
}
