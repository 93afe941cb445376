using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>Getting an activity ready: its own copy of the method, and the tables with their hosts.</summary>
public sealed partial class Activity
{
    /// <summary>Some host and others visit, so there are tables, wishes and seats.</summary>
    public bool HasHosts => Method.Seating is Seating.Hosted;

    /// <summary>A method ready to run in a gathering, not started.</summary>
    public static Activity Of(Method method, Guid gathering, Guid? item, DateTime now) =>
        new() { GatheringId = gathering, ItemId = item, MethodKey = method.Key, MethodYaml = method.Yaml, CreatedAt = now, Stage = StageView.Code, IsLayer = method.IsLayer };

    /// <summary>
    /// The tables as planned, numbered from 1 in the order given. A table whose host is not in the plan goes away, with its seats and wishes; one that
    /// stays keeps its own. Numbers change hands, so the caller frees them in the database first (<see cref="Arrangement"/>).
    /// </summary>
    /// <exception cref="RefusedException">The activity is closed, or the plan has no host.</exception>
    public void Arrange(IReadOnlyList<TablePlan> plan)
    {
        if (IsClosed) throw new RefusedException(Refusal.ActivityClosed);
        if (plan.Count == 0) throw new RefusedException(Refusal.NoHosts);
        foreach (var table in Tables.Where(each => plan.All(host => host.HostNumber != each.HostNumber)).ToList()) TakeAway(table);
        foreach (var (index, host) in plan.Index()) SetUp(host, index + 1);
        Touch();
    }

    private void TakeAway(Table table)
    {
        Seats.RemoveAll(seat => seat.TableId == table.Id);
        Wishes.RemoveAll(wish => wish.TableId == table.Id);
        Tables.Remove(table);
    }

    private void SetUp(TablePlan plan, int number)
    {
        var table = TableHostedBy(plan.HostNumber);
        if (table is null) Tables.Add(table = new() { ActivityId = Id, HostNumber = plan.HostNumber });
        (table.Number, table.Theme, table.Place, table.Capacity) = (number, plan.Theme, plan.Place, plan.Capacity);
    }
}

/// <summary>A table as somebody plans it.</summary>
/// <param name="HostNumber">The municipality that hosts it.</param>
/// <param name="Theme">What it tells about.</param>
/// <param name="Place">Where in the hall.</param>
/// <param name="Capacity">Places for guests, 1–60; null spreads them evenly.</param>
public sealed record TablePlan(string HostNumber, string? Theme = null, string? Place = null, int? Capacity = null)
{
    public const int MostGuests = 60;
}
