namespace LearningNetwork.Activities;

/// <summary>One contribution on its way to the disk, and who waits for the answer.</summary>
internal sealed class Writing(Contribution contribution, bool IsRemoval)
{
    public Contribution Contribution { get; } = contribution;
    public bool Removes { get; } = IsRemoval;
    /// <summary>See <see cref="Draft.Was"/>.</summary>
    public IReadOnlyList<string>? Was { get; init; }
    public TaskCompletionSource<Contribution> Done { get; private init; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What the database holds after the commit, or why it was refused.</summary>
    public Contribution? Stored { get; set; }
    public Refusal? Refusal { get; set; }

    public void Answer()
    {
        if (Refusal is { } refusal) Done.TrySetException(new RefusedException(refusal));
        else Done.TrySetResult(Stored!);
    }

    /// <summary>The same, untouched by an attempt that failed.</summary>
    public Writing Again() => new(Contribution, Removes) { Done = Done, Was = Was };
}
