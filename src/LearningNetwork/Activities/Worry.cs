using LearningNetwork.Activities.Cafe;

namespace LearningNetwork.Activities;

/// <summary>Something the facilitator should look at, and the one tap that mends it where there is one.</summary>
public abstract record Worry(Fix? Fix);

public sealed record TableWorry(TableFinding Finding, Fix? Fix) : Worry(Fix);

/// <summary>Nobody from a municipality visits a table it wants.</summary>
public sealed record WishWorry(Cafe.Wish Wish, Fix? Fix) : Worry(Fix);

/// <summary>Nobody can visit: the only open tables are their own municipality's.</summary>
public sealed record OnlyOwnTableWorry(Guid Person, int Round) : Worry((Fix?)null);

public static class Worries
{
    extension(HallMap hall)
    {
        /// <summary>What is undone in the rounds given, tables first. Empty until somebody has been seated: before that, everything is undone.</summary>
        public IReadOnlyList<Worry> WorriesIn(Activity activity, IReadOnlyCollection<int> rounds)
        {
            if (hall.Seats.Count == 0 || rounds.Count == 0) return [];
            var findings = Findings.Of(hall.Floor, hall.Seats);
            var fixes = new Fixes(hall.Floor, hall.Seats, activity.Seats.Where(seat => seat.Chosen).Select(seat => (seat.PersonId, seat.Round)).ToHashSet());
            return
            [
                .. findings.Tables.Where(each => rounds.Contains(each.Round)).Select(each => new TableWorry(each, fixes.For(each))),
                .. findings.Uncovered.Select(wish => new WishWorry(wish, fixes.For(wish, rounds))),
                .. findings.Unplaced.Where(each => rounds.Contains(each.Round) && each.Why is WhyUnplaced.OnlyOwnTable).Select(each => new OnlyOwnTableWorry(each.Person, each.Round)),
            ];
        }
    }
}
