using LearningNetwork.Platform.Data;

namespace LearningNetwork.Accounts;

/// <summary>A form that somebody has not finished writing, kept as they write. Theirs alone; gone when they save it.</summary>
public sealed class Draft : OneRow
{
    /// <summary>How many one may have begun; the oldest goes when another is begun.</summary>
    public const int MostOfOne = 20;

    public Guid PersonId { get; set; }
    /// <summary>The id of what it is a draft of; or, before there is one, of what it will stand at.</summary>
    public Guid Subject { get; set; }
    /// <summary>As JSON.</summary>
    public required string Form { get; set; }
    public DateTime At { get; set; }
}
