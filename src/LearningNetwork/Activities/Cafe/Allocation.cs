namespace LearningNetwork.Activities.Cafe;

/// <summary>
/// The café's allocation rules (domain M03): who hosts and who visits which table, in every round.
/// <para>
/// The objective, each order deciding only what those above it leave open:
/// <list type="number">
/// <item>Hard rules: nobody visits their own municipality's table, visits while hosting or sits at two tables in a round; kept seats stay;
/// everybody with an open table to go to has a seat, and a table's capacity gives way before a person is left standing.</item>
/// <item>Load: within each table's own capacity; tables without one even, ± 1, as far as the ban on own tables allows. Then nobody at the same
/// table twice, if the load leaves another.</item>
/// <item>Wishes: the most wanted covered first. A first wish counts as much as two second wishes or three third wishes; a second
/// visitor to a table already covered counts nothing.</item>
/// <item>Spread: members of one municipality at different tables in a round.</item>
/// <item>Evenness between tables that have a capacity of their own.</item>
/// <item>Variety: tables nobody from the municipality visits in another round.</item>
/// </list>
/// Each round is solved exactly as a cheapest flow, given the others; the rounds are gone through again until nobody moves, three times at most.
/// A table nobody hosts in a round is closed in it: the round is for hearing the host.
/// </para>
/// </summary>
public static partial class Allocation
{
    private const int Passes = 3;

    /// <summary>
    /// Proposes seats for all rounds. The same floor and kept seats always give the same proposal.
    /// <para>
    /// Named hosts who are here host. Where nobody is named, the first free member of the municipality does, the same one in every round:
    /// the one who prepared the presentation answers best, and no phone changes screen in the middle. The source does not say whether hosts
    /// swap, so <paramref name="swapHosts"/> lets them, in municipalities with at least four people here; in a smaller one swapping would
    /// leave hardly anybody who has visited in both rounds and can compare.
    /// </para>
    /// </summary>
    /// <param name="floor">Who and what there is.</param>
    /// <param name="keep">Seats that must stay, such as those moved by hand or those of a round that is over. One that breaks a hard rule is released and reported.</param>
    /// <param name="swapHosts">Whether picked hosts take turns.</param>
    public static Proposal Propose(CafeFloor floor, IEnumerable<Seat>? keep = null, bool swapHosts = false)
    {
        var draft = new Draft(floor);
        draft.SeatNamedHosts();
        var released = draft.Keep(keep ?? []);
        draft.PickHosts(swapHosts);
        SeatVisitors(draft);
        var seats = draft.InOrder();
        return new(seats, Findings.Of(floor, seats), released);
    }

    private static void SeatVisitors(Draft draft)
    {
        var largest = draft.People.CountBy(person => person.Municipality ?? "").Select(each => each.Value).DefaultIfEmpty().Max();
        var weights = new Weights(draft.People.Count, draft.Floor.Rounds, largest);
        var pass = 1;
        while (draft.Rounds.Sum(round => new RoundPlan(draft, round, weights).Settle()) > 0 && pass < Passes)
            pass++;
    }
}
