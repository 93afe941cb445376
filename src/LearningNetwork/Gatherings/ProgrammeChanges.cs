namespace LearningNetwork.Gatherings;

/// <summary>What the draft has that the published programme has not. Times that only follow from other changes are not counted; they are in <see cref="Shifted"/>.</summary>
public sealed partial record ProgrammeChanges(PublishedProgramme Draft, PublishedProgramme? Published, int Version)
{
    public bool IsPublished => Published is not null;
    public int Count => All.Count;
    public bool IsEmpty => Draft.Days.All(day => day.Items.Count == 0);

    /// <summary>Days and heading first, then items in the order of the draft, then those that are gone.</summary>
    public IReadOnlyList<ProgrammeChange> All => field ??= Published is null ? [] : [.. Around(Published), .. Kept(Published), .. Gone(Published)];

    /// <summary>How many of the items that are in both start at another time now.</summary>
    public int Shifted => Pairs.Count(pair => pair.Before.Start != pair.After.Start);

    private IEnumerable<(PublishedItem Before, PublishedItem After)> Pairs =>
        (Published?.Items ?? []).Join(Draft.Items, item => item.Id, item => item.Id, (before, after) => (before, after));

    private IEnumerable<ProgrammeChange> Around(PublishedProgramme old)
    {
        if ((old.Title, old.ThemeQuestion, old.Venue) != (Draft.Title, Draft.ThemeQuestion, Draft.Venue)) yield return new(ChangeKind.Heading);
        if (!old.Days.Select(day => (day.Date, day.Starts, day.Ends)).SequenceEqual(Draft.Days.Select(day => (day.Date, day.Starts, day.Ends)))) yield return new(ChangeKind.Days);
    }

    private IEnumerable<ProgrammeChange> Kept(PublishedProgramme old)
    {
        var before = old.Items.ToDictionary(item => item.Id);
        var moved = Moved(old);
        foreach (var item in Draft.Items)
            foreach (var kind in before.TryGetValue(item.Id, out var was) ? Between(was, item) : [ChangeKind.Added]) yield return new(kind, was, item);
        foreach (var item in Draft.Items.Where(item => moved.Contains(item.Id))) yield return new(ChangeKind.Moved, before[item.Id], item);
    }

    private IEnumerable<ProgrammeChange> Gone(PublishedProgramme old) =>
        old.Items.Where(item => Draft.Items.All(each => each.Id != item.Id)).Select(item => new ProgrammeChange(ChangeKind.Removed, item));

    private static IEnumerable<ChangeKind> Between(PublishedItem was, PublishedItem now)
    {
        if (was.Title != now.Title) yield return ChangeKind.Title;
        if (was.Type != now.Type) yield return ChangeKind.Type;
        if (was.Minutes != now.Minutes) yield return ChangeKind.Length;
        if (was.LockedStart != now.LockedStart) yield return ChangeKind.Lock;
        if (!About(was).Equals(About(now))) yield return ChangeKind.About;
    }

    private static object About(PublishedItem item) => (item.Responsible, item.Room, item.Details, item.ParentId, item.ContinuesId, item.MunicipalityNumber);
}

/// <summary>One thing that is different; the item as it was and as it is, where it is about one.</summary>
public sealed record ProgrammeChange(ChangeKind Kind, PublishedItem? Before = null, PublishedItem? After = null);

public enum ChangeKind { Heading, Days, Added, Removed, Title, Type, Length, Lock, About, Moved }
