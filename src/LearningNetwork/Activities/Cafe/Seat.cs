namespace LearningNetwork.Activities.Cafe;

/// <summary>Where a person is in one round. A person has at most one seat a round.</summary>
public sealed record Seat(Guid Person, int Round, Guid Table, SeatedAs As);

public enum SeatedAs
{
    Visitor,
    Host,
}
