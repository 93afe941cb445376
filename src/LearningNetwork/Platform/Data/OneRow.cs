namespace LearningNetwork.Platform.Data;

/// <summary>What every row of ours has: an id made by us, in the order of time.</summary>
public abstract class OneRow
{
    public Guid Id { get; set; } = Guid.CreateVersion7();
}
