namespace LearningNetwork.Activities.Cafe;

/// <summary>
/// The best seats for one round's visitors, given the seats of the other rounds: a flow person → (municipality, table) → table → out.
/// The middle step is where covering a wish pays once and every further colleague costs more.
/// </summary>
internal sealed class RoundPlan
{
    private readonly Draft draft;
    private readonly Weights weights;
    private readonly Round round;
    private readonly List<Attendee> visitors;
    private readonly List<string> homes;
    private readonly Dictionary<(Guid, Guid), int> ownVisits;
    private readonly Dictionary<(string, Guid), int> homeVisits;
    private readonly Dictionary<(string, Guid), Wish> wishes;
    private readonly Flow flow;

    public RoundPlan(Draft draft, int number, Weights weights)
    {
        (this.draft, this.weights) = (draft, weights);
        round = new(draft.Floor, draft.Seats, number);
        visitors = [.. round.Visitors()];
        homes = [.. visitors.Select(HomeOf).Distinct()];
        var elsewhere = draft.Seats.Where(seat => seat.As == SeatedAs.Visitor && seat.Round != number).ToList();
        var home = draft.People.ToDictionary(person => person.Id, HomeOf);
        ownVisits = elsewhere.CountBy(seat => (seat.Person, seat.Table)).ToDictionary();
        homeVisits = elsewhere.CountBy(seat => (home[seat.Person], seat.Table)).ToDictionary();
        wishes = draft.Floor.RankedWishes().DistinctBy(wish => (wish.Municipality, wish.Table)).ToDictionary(wish => (wish.Municipality, wish.Table));
        flow = new(OutNode + 1);
    }

    private IReadOnlyList<HostTable> Tables => draft.Floor.Tables;
    private int OutNode => visitors.Count + Tables.Count * (homes.Count + 1);

    /// <summary>Seats the round's visitors anew; kept seats stay. Answers with how many moved.</summary>
    public int Settle()
    {
        ConnectTables();
        ConnectHomes();
        var choices = visitors.SelectMany(ConnectVisitor).ToList();
        foreach (var visitor in Enumerable.Range(0, visitors.Count))
            flow.Send(visitor, OutNode);
        return choices.Where(choice => choice.Edge.Units > 0).Sum(choice => draft.Put(choice.Seat) ? 1 : 0);
    }

    private void ConnectTables()
    {
        for (var table = 0; table < Tables.Count; table++)
        {
            var host = Tables[table];
            flow.Connect(TableNode(table), OutNode, visitors.Count, load => CostOfLoad(host, load));
        }
    }

    private Int128 CostOfLoad(HostTable table, int load)
    {
        var above = load - round.CapacityOf(table);
        return weights.Evenness * load + (table.Capacity is null ? weights.Balance * above : weights.Capacity * Math.Max(0, above));
    }

    private void ConnectHomes()
    {
        for (var home = 0; home < homes.Count; home++)
            for (var table = 0; table < Tables.Count; table++)
            {
                var (name, first) = (homes[home], CostOfFirst(homes[home], Tables[table]));
                flow.Connect(HomeNode(home, table), TableNode(table), visitors.Count, count => count == 1 ? first : CostOfColleague(name, count));
            }
    }

    private Int128 CostOfFirst(string home, HostTable table) =>
        !homeVisits.ContainsKey((home, table.Id)) && wishes.TryGetValue((home, table.Id), out var wish) ? -weights.Of(wish) : 0;

    // Guests come from nowhere in common, so they have no colleagues to be spread from.
    private Int128 CostOfColleague(string home, int count) => home.Length == 0 ? 0 : weights.Spread * (count - 1);

    private IEnumerable<(Flow.Edge Edge, Seat Seat)> ConnectVisitor(Attendee person, int visitor)
    {
        var home = homes.IndexOf(HomeOf(person));
        for (var table = 0; table < Tables.Count; table++)
            if (MaySit(person, Tables[table]))
            {
                var cost = CostOfVisit(person, Tables[table]);
                yield return (flow.Connect(visitor, HomeNode(home, table), 1, _ => cost), new(person.Id, round.Number, Tables[table].Id, SeatedAs.Visitor));
            }
    }

    private bool MaySit(Attendee person, HostTable table) =>
        draft.At(person.Id, round.Number) is { } seat && draft.IsKept(seat)
            ? seat.Table == table.Id
            : !person.Owns(table) && table.TakesVisitors && round.HasHost(table);

    private Int128 CostOfVisit(Attendee person, HostTable table)
    {
        var own = ownVisits.GetValueOrDefault((person.Id, table.Id));
        var colleagues = person.IsGuest ? 0 : homeVisits.GetValueOrDefault((HomeOf(person), table.Id)) - own;
        var move = draft.At(person.Id, round.Number)?.Table == table.Id ? 0 : weights.Move;
        return weights.Repeat * own + weights.Variety * colleagues + move;
    }

    private int TableNode(int table) => visitors.Count + table;
    private int HomeNode(int home, int table) => visitors.Count + Tables.Count * (home + 1) + table;
    private static string HomeOf(Attendee person) => person.IsGuest ? "" : person.Municipality!;
}
