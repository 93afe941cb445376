namespace LearningNetwork.Gatherings;

public sealed partial class Gathering
{
    /// <summary>Prepares for taking an item out. Its parts stay, as items of their own in its place, and what continued it no longer does.</summary>
    public void LetGo(ProgrammeItem item)
    {
        var parent = Items.Find(each => each.Id == item.ParentId)?.Id;
        foreach (var part in PartsOf(item)) Place(part, item.Day, parent, item);
        foreach (var later in ContinuedFrom(item)) later.ContinuesId = null;
    }

    /// <summary>Gives an item that is back its parts and what continued it, as far as nobody has put them elsewhere meanwhile.</summary>
    public void TakeBack(ProgrammeItem item, IEnumerable<Guid> parts, IEnumerable<Guid> continuing)
    {
        foreach (var part in Known(parts).Where(part => (part.ParentId, part.DayId) == (item.ParentId, item.DayId) && MayBePartOf(part, item.Id)).ToList()) Place(part, item.Day, item.Id, null);
        foreach (var later in Known(continuing).Where(later => later.ContinuesId is null && MayContinue(later, item.Id))) later.ContinuesId = item.Id;
    }

    public IReadOnlyList<ProgrammeItem> ContinuedFrom(ProgrammeItem item) => [.. Items.Where(each => each.ContinuesId == item.Id)];

    private IEnumerable<ProgrammeItem> Known(IEnumerable<Guid> ids) => ids.Distinct().Select(id => Items.Find(each => each.Id == id)).OfType<ProgrammeItem>();
}
