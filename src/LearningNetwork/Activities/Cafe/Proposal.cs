namespace LearningNetwork.Activities.Cafe;

/// <summary>Who sits where in every round, and what the coordinator should look at before the first round starts.</summary>
/// <param name="Seats">By round, then in the order of the people.</param>
/// <param name="Findings">What did not work out.</param>
/// <param name="Released">Seats that were to be kept but could not: they broke a hard rule, or the person, table or round is gone.</param>
public sealed record Proposal(IReadOnlyList<Seat> Seats, Findings Findings, IReadOnlyList<Seat> Released);
