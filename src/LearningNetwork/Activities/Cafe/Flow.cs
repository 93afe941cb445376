namespace LearningNetwork.Activities.Cafe;

/// <summary>
/// The cheapest way to send units through a network, one unit at a time along the cheapest path (successive shortest paths, Dijkstra with
/// potentials). What an edge charges for its k-th unit must not fall with k, and there are no circles of edges; then the units sent so far
/// are always sent at the lowest total cost. Connect everything before the first unit is sent.
/// </summary>
internal sealed class Flow(int nodes)
{
    private readonly List<Edge>[] edges = [.. Enumerable.Range(0, nodes).Select(_ => new List<Edge>())];
    private readonly Int128[] potential = new Int128[nodes];
    private readonly Int128[] cost = new Int128[nodes];
    private readonly Step?[] last = new Step?[nodes];
    private readonly PriorityQueue<int, Int128> queue = new();
    private readonly List<int> settled = [];
    private readonly bool[] isSettled = new bool[nodes];
    private bool ready;

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
        Prepare();
        if (!FindPath(from, to))
            return false;
        foreach (var node in settled)
            potential[node] += cost[node] - cost[to];
        for (var node = to; last[node] is { } step; node = step.From)
            step.Edge.Carry(step.Units);
        return true;
    }

    // Some edges pay instead of charging. Potentials make every edge cost nothing or more, which the search for a path relies on.
    private void Prepare()
    {
        while (!ready)
        {
            ready = true;
            foreach (var edge in edges.SelectMany((list, node) => list.Where(edge => edge.From == node)))
                Lower(edge);
        }
    }

    private void Lower(Edge edge)
    {
        var reached = potential[edge.From] + edge.NextCost;
        if (reached >= potential[edge.To])
            return;
        potential[edge.To] = reached;
        ready = false;
    }

    private bool FindPath(int from, int to)
    {
        Forget();
        cost[from] = 0;
        queue.Enqueue(from, 0);
        while (!isSettled[to] && queue.TryDequeue(out var node, out _))
            if (!isSettled[node])
                Settle(node);
        return isSettled[to];
    }

    private void Forget()
    {
        Array.Fill(cost, Int128.MaxValue);
        Array.Clear(last);
        Array.Clear(isSettled);
        settled.Clear();
        queue.Clear();
    }

    private void Settle(int node)
    {
        isSettled[node] = true;
        settled.Add(node);
        foreach (var edge in edges[node])
            if (edge.From == node && edge.HasRoom)
                Reach(edge.To, edge.NextCost, new(edge, node, 1));
            else if (edge.To == node && edge.Units > 0)
                Reach(edge.From, -edge.LastCost, new(edge, node, -1));
    }

    private void Reach(int node, Int128 price, Step step)
    {
        var total = cost[step.From] + price + potential[step.From] - potential[node];
        if (isSettled[node] || total >= cost[node])
            return;
        (cost[node], last[node]) = (total, step);
        queue.Enqueue(node, total);
    }

    private readonly record struct Step(Edge Edge, int From, int Units);

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
