namespace LearningNetwork.Gatherings;

/// <summary>The published programme as it is read, with the clock on the wall. Nothing of the draft is in it.</summary>
public sealed record ProgrammePage(Gathering Gathering, Publication? Publication, bool Leads, DateTime Now)
{
    /// <summary>On the clock on the wall.</summary>
    public DateTime? PublishedAt { get; init; }

    public PublishedProgramme? Programme => field ??= Publication is null ? null : PublishedProgramme.Read(Publication.Programme);

    public bool IsToday(PublishedDay day) => day.Date == DateOnly.FromDateTime(Now);

    /// <summary>now, done or nothing; an item whose end nobody knows lasts until the next one that has a start.</summary>
    public string? StateOf(PublishedDay day, PublishedItem item)
    {
        if (!IsToday(day) || item.Start is not { } start) return null;
        var (clock, end) = (TimeOnly.FromDateTime(Now), item.End ?? Following(day, item)?.Start);
        return clock < start ? null : clock < end || end is null ? "now" : "done";
    }

    /// <summary>The first item of today that has not begun.</summary>
    public bool IsNext(PublishedDay day, PublishedItem item) =>
        IsToday(day) && day.Items.FirstOrDefault(each => each.ParentId is null && each.Start > TimeOnly.FromDateTime(Now)) == item;

    /// <summary>What comes next today; null when nothing more has a clock.</summary>
    public PublishedItem? Next => Programme?.Days.SelectMany(day => day.Items.Where(item => IsNext(day, item))).FirstOrDefault();

    public PublishedItem? Earlier(PublishedItem item) => item.ContinuesId is { } id ? Programme!.Items.FirstOrDefault(each => each.Id == id) : null;

    private static PublishedItem? Following(PublishedDay day, PublishedItem item) =>
        day.Items.SkipWhile(each => each != item).Skip(1).FirstOrDefault(each => each.Start is not null && each.ParentId == item.ParentId);
}
