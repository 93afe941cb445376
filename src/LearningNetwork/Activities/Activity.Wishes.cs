namespace LearningNetwork.Activities;

public sealed partial class Activity
{
    /// <summary>What a municipality wants deepened, the most wanted first; replaces what it wished before. A table named twice counts once.</summary>
    /// <exception cref="RefusedException">Its own table, a table that is not there, or the activity is closed.</exception>
    public void Rank(string municipality, IEnumerable<Guid> tables)
    {
        if (IsClosed) throw new RefusedException(Refusal.ActivityClosed);
        var wanted = tables.Distinct().Select(id => TableOf(id) ?? throw new RefusedException(Refusal.NoSuchTable)).ToList();
        if (wanted.Any(table => table.HostNumber == municipality)) throw new RefusedException(Refusal.OwnTable);
        Wishes.RemoveAll(wish => wish.MunicipalityNumber == municipality && wanted.All(table => table.Id != wish.TableId));
        foreach (var (index, table) in wanted.Index()) Wish(municipality, table, index + 1);
        Touch();
    }

    private void Wish(string municipality, Table table, int rank)
    {
        var wish = Wishes.FirstOrDefault(each => each.MunicipalityNumber == municipality && each.TableId == table.Id);
        if (wish is null) Wishes.Add(wish = new() { ActivityId = Id, MunicipalityNumber = municipality, TableId = table.Id });
        wish.Rank = rank;
    }
}
