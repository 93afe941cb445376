namespace LearningNetwork.Gatherings;

internal sealed partial class PasteReader
{
    private PastedProgramme Finish()
    {
        FoldLoneTimes();
        List<PastedItem> items = [];
        for (var i = 0; i < drafts.Count; i++)
            items.Add(Item(i, items));
        return new() { Items = items, Days = days, NotUnderstood = [.. notUnderstood.OrderBy(line => line.Number)] };
    }

    private void FoldLoneTimes()
    {
        for (var i = drafts.Count - 1; i >= 0; i--)
        {
            if (!drafts[i].HasNoTitle)
                continue;
            if (i == 0 || !drafts[i - 1].EndsWith(drafts[i]))
                notUnderstood.AddRange(drafts[i].Source);
            drafts.RemoveAt(i);
        }
    }

    private PastedItem Item(int i, IReadOnlyList<PastedItem> earlier)
    {
        var draft = drafts[i];
        var type = ItemTypeSuggestion.For(draft.Title, draft.Responsible);
        var times = new PasteTimes(draft, type.Type, i + 1 < drafts.Count && drafts[i + 1].Day == draft.Day ? drafts[i + 1] : null);
        PastedItem[] sameDay = [.. earlier.Where(item => item.Day == draft.Day)];
        return new()
        {
            Source = draft.Source,
            Day = draft.Day,
            When = draft.Written,
            Start = draft.Start,
            End = times.End,
            Minutes = times.Minutes,
            Title = draft.Title,
            Responsible = draft.Responsible,
            Details = draft.Details,
            Type = type.Type,
            IsTypeSure = type.IsSure,
            IsLocked = draft.Start is not null && (type is (ItemType.Lunch, true) || (sameDay is [.., var above] && !times.Follow(above))),
            Continues = Resumption.Is(draft.Title) && type.IsSure ? Last(earlier, type.Type) : null,
            Doubts = times.Doubts(sameDay, drafts.Any(each => each.Day == draft.Day && each.Clock is not null)),
        };
    }

    private static int? Last(IReadOnlyList<PastedItem> earlier, ItemType type)
    {
        for (var i = earlier.Count - 1; i >= 0; i--)
            if (earlier[i].Type == type)
                return i;
        return null;
    }
}
