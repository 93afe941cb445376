namespace LearningNetwork.Gatherings;

public sealed partial class Gathering
{
    /// <summary>Prepares for taking an item out. Its parts stay, as items of their own in its place, and what continued it no longer does.</summary>
    public void LetGo(ProgrammeItem item)
    {
        var parent = Items.Find(each => each.Id == item.ParentId)?.Id;
        foreach (var part in PartsOf(item)) Place(part, item.Day, parent, item);
        foreach (var later in Items.Where(each => each.ContinuesId == item.Id)) later.ContinuesId = null;
    }
}
