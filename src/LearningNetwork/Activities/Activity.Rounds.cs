namespace LearningNetwork.Activities;

/// <summary>Which rounds are behind, which run and which are still to come.</summary>
public sealed partial class Activity
{
    public IEnumerable<int> AllRounds => Enumerable.Range(1, Rounds);

    /// <summary>The round runs or has run: its seats are where people sit or sat, and no proposal moves them.</summary>
    public bool HasBegun(int round) => Method.Phases.ToList().FindIndex(phase => phase.Round == round) <= PhaseIndex;

    public bool IsOver(int round) => Method.Phases.ToList().FindLastIndex(phase => phase.Round == round) < PhaseIndex || IsClosed;

    /// <summary>The round that runs, or else the next one; null when all are over.</summary>
    public int? RoundAtHand => AllRounds.Where(round => !IsOver(round)).Select(round => (int?)round).FirstOrDefault();

    /// <summary>
    /// The rounds somebody who comes late can still join: those to come, and the one that runs before half of its time has gone (domain M03, trap g).
    /// A round without a clock can be joined as long as it runs, and so can a group.
    /// </summary>
    public IEnumerable<int> RoundsToJoin(DateTime now) => AllRounds.Where(round => !IsOver(round) && (HasGroups || !HasBegun(round) || !(Clock.Left(now) < Clock.Total / 2)));
}
