using LearningNetwork.Platform.Data;

namespace LearningNetwork.Accounts;

/// <summary>Somebody who takes part. May have an account, a guest pass on a phone, or neither yet.</summary>
public sealed partial class Person : OneRow
{
    public const int NameLength = 80;
    public required string Name { get; set; }
    /// <summary>Null for a guest, whose powers end with the gatherings they have joined.</summary>
    public Account? Account { get; set; }
    public DateTime CreatedAt { get; set; }
}
