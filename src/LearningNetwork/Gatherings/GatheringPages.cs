using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Gatherings;

/// <summary>A network's gatherings, those to come before those that were.</summary>
public sealed record GatheringList(Network Network, IReadOnlyList<Gathering> All, bool Leads, DateOnly Today)
{
    public IReadOnlyList<Gathering> Coming => [.. All.Where(each => !IsOver(each)).OrderBy(FirstDay)];
    public IReadOnlyList<Gathering> Past => [.. All.Where(IsOver).OrderByDescending(FirstDay)];

    private bool IsOver(Gathering gathering) => gathering.Days.Count > 0 && gathering.Days.Max(day => day.Date) < Today;
    private static DateOnly FirstDay(Gathering gathering) => gathering.Days.Select(day => day.Date).DefaultIfEmpty(DateOnly.MaxValue).Min();
}

/// <summary>A gathering as those in it see it; for those who lead it, with what waits to be done.</summary>
public sealed record GatheringPage(Gathering Gathering, bool Leads)
{
    /// <summary>There is something for them to take home.</summary>
    public bool AttendsForMunicipality { get; init; }
    public int ItemCount { get; init; }
    public int PeopleCount { get; init; }
    public int? Version { get; init; }
    public string? Code { get; init; }

    public static async Task<GatheringPage> Of(Gathering gathering, bool leads, Guid person, NetworkDb db) => new(gathering, leads)
    {
        AttendsForMunicipality = await db.Attendances.AnyAsync(row => row.GatheringId == gathering.Id && row.PersonId == person && row.RemovedAt == null && row.MunicipalityNumber != null),
        ItemCount = await db.ProgrammeItems.CountAsync(item => item.GatheringId == gathering.Id),
        PeopleCount = await db.Attendances.CountAsync(row => row.GatheringId == gathering.Id && row.RemovedAt == null),
        Version = await db.Publications.Where(row => row.GatheringId == gathering.Id).MaxAsync(row => (int?)row.Version),
        Code = await db.JoinCodes.Where(code => code.GatheringId == gathering.Id && code.RevokedAt == null).Select(code => code.Code).FirstOrDefaultAsync(),
    };
}

/// <summary>The forms of a gathering that is there already.</summary>
public sealed record GatheringEdit(Gathering Gathering, GatheringForm Form, DayForm NewDay)
{
    /// <summary>The day that was being changed when something in it was wrong.</summary>
    public Guid? DayInHand { get; init; }
    public DayForm? Day { get; init; }
}
