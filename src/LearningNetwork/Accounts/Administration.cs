using LearningNetwork.Platform.Data;

namespace LearningNetwork.Accounts;

/// <summary>A person runs this installation, from a day and until another.</summary>
public sealed class Administration : OneRow
{
    public Guid PersonId { get; set; }
    public Person Person { get; set; } = null!;
    public DateTime From { get; set; }
    public DateTime? Until { get; set; }
}
