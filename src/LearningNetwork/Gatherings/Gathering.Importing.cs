namespace LearningNetwork.Gatherings;

public sealed partial class Gathering
{
    /// <summary>
    /// Puts the rows last in their days, in order. An empty day gets the clock of the text: it starts with its first row and ends when people go
    /// home. On a day that has items already the first row is held to its time instead.
    /// </summary>
    public IReadOnlyList<ProgrammeItem> Import(ImportForm form)
    {
        var items = form.Rows.ConvertAll(row => row.ToItem(Id));
        foreach (var day in Days) SetClock(day, [.. form.Rows.Index().Where(row => DayOf(form, row.Item) == day)], items);
        for (var i = 0; i < items.Count; i++) Import(items[i], form.Rows[i], form, items);
        return items;
    }

    private void Import(ProgrammeItem item, ImportRow row, ImportForm form, List<ProgrammeItem> items)
    {
        Items.Add(item);
        item.ContinuesId = row.Continues is >= 0 and var at && at < items.IndexOf(item) ? items[at].Id : null;
        Place(item, DayOf(form, row), null, null);
    }

    private GatheringDay DayOf(ImportForm form, ImportRow row) =>
        Days.Find(day => day.Id == form.Days.ElementAtOrDefault(row.Day)) ?? DaysInOrder()[0];

    private void SetClock(GatheringDay day, List<(int Index, ImportRow Item)> rows, List<ProgrammeItem> items)
    {
        if (rows.Count == 0) return;
        var (first, last) = (rows[0].Item, rows[^1].Item);
        if (HasItemsOn(day)) items[rows[0].Index].LockedStart ??= first.Start;
        else day.Starts = first.Start ?? day.Starts;
        if (last is { Type: ItemType.Closing, Start: not null }) day.Ends ??= last.Start;
    }
}
