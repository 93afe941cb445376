namespace LearningNetwork.Activities.Cafe;

/// <summary>
/// The cheapest way to send units through a network, one unit at a time along the cheapest path (successive shortest paths). What an
/// edge charges for its k-th unit must not fall with k; then the units sent so far are always sent at the lowest total cost.
/// </summary>
internal sealed class Flow(int nodes)
{
    private readonly List<Edge>[] edges = [.. Enumerable.Range(0, nodes).Select(_ => new List<Edge>())];
    private readonly Int128[] cost = new Int128[nodes];
    private readonly Step?[] last = new Step?[nodes];
    private readonly bool[] waiting = new bool[nodes];
    private readonly Queue<int> queue = new();

    public Edge Connect(int from, int to, int capacity, Func<int, Int128> costOfUnit)
    {
        var edge = new Edge(from, to, capacity, costOfUnit);
        edges[from].Add(edge);
        edges[to].Add(edge);
        return edge;
    }

    /// <summary>Sends one more unit, moving earlier units where that is cheaper. False when there is no way through.</summary>
    public bool Send(int from, int to)
    {
        FindPaths(from);
        if (cost[to] == Int128.MaxValue)
            return false;
        for (var node = to; last[node] is { } step; node = step.From)
            step.Take();
        return true;
    }

    private void FindPaths(int from)
    {
        Array.Fill(cost, Int128.MaxValue);
        Array.Clear(last);
        cost[from] = 0;
        queue.Enqueue(from);
        while (queue.TryDequeue(out var node))
            Explore(node);
    }

    private void Explore(int node)
    {
        waiting[node] = false;
        foreach (var edge in edges[node])
            if (edge.From == node && edge.HasRoom)
                Reach(edge.To, cost[node] + edge.NextCost, new(edge, node, Forward: true));
            else if (edge.To == node && edge.Units > 0)
                Reach(edge.From, cost[node] - edge.LastCost, new(edge, node, Forward: false));
    }

    private void Reach(int node, Int128 total, Step step)
    {
        if (total >= cost[node])
            return;
        (cost[node], last[node]) = (total, step);
        if (!waiting[node])
            queue.Enqueue(node);
        waiting[node] = true;
    }

    private readonly record struct Step(Edge Edge, int From, bool Forward)
    {
        public void Take() => Edge.Carry(Forward ? 1 : -1);
    }

    internal sealed class Edge(int from, int to, int capacity, Func<int, Int128> costOfUnit)
    {
        public int From { get; } = from;
        public int To { get; } = to;
        public int Units { get; private set; }
        public bool HasRoom => Units < capacity;
        // Kept rather than asked for: the search reads them far more often than they change.
        public Int128 NextCost { get; private set; } = costOfUnit(1);
        public Int128 LastCost { get; private set; }

        public void Carry(int change)
        {
            Units += change;
            NextCost = costOfUnit(Units + 1);
            LastCost = Units > 0 ? costOfUnit(Units) : 0;
        }
    }
}
