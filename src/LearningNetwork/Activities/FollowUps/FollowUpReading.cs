using LearningNetwork.Activities.Recaps;
using LearningNetwork.Gatherings;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearningNetwork.Activities.FollowUps;

/// <summary>What became of the input in a gathering: for those who were given it, and for the one who gave it. Nobody learns here who gave what.</summary>
public sealed class FollowUpReading(NetworkDb db, GatheringDoor door, Entrance entrance)
{
    public DateTime Now => door.Now;

    /// <summary>Null for those who do not attend.</summary>
    public async Task<FollowUpPage?> Of(Guid id)
    {
        if (await door.Open(id) is not var (gathering, _) || await db.PresenceIn(id, door.Person, door.Now) is not { Attendance: not null } presence) return null;
        await db.Entry(gathering).Collection(each => each.Items).LoadAsync();
        var viewer = Viewer.Of(door.Person, presence);
        var (received, given) = (await Received(gathering, viewer), await Given(id));
        var ids = received.Select(note => note.Contribution.Id).Concat(given.Select(row => row.Id)).ToList();
        var said = (await db.FollowUps.AsNoTracking().Where(each => ids.Contains(each.ContributionId)).ToListAsync()).GroupBy(each => each.ContributionId).ToDictionary(of => of.Key, of => of.MaxBy(each => each.Number)!);
        return new(gathering, viewer, received, given, said) { Places = await db.PlacesIn(gathering.NetworkId) };
    }

    private async Task<IReadOnlyList<NoteView>> Received(Gathering gathering, Viewer viewer)
    {
        var received = new List<NoteView>();
        if (viewer.MunicipalityNumber is not { } ours) return received;
        foreach (var run in await db.RunsIn(gathering))
            if (await db.HarvestOf(entrance, run.Standing.Id, ours, door.Person) is { } harvest) received.AddRange(harvest.Given.Where(note => note.Contribution.ReplyToId is null)); // an answer to an answer is talk, and has its own place
        return received;
    }

    // The giver's own, whatever they were promised: they know that they wrote it.
    private Task<List<Contribution>> Given(Guid gathering) =>
        db.Contributions.AsNoTracking().Where(row => row.PersonId == door.Person && row.RemovedAt == null && row.ReplyToId == null && row.RecipientNumber != null && row.RecipientNumber != row.MunicipalityNumber && db.Set<Activity>().Any(each => each.Id == row.ActivityId && each.GatheringId == gathering)).OrderBy(row => row.CreatedAt).ToListAsync();
}

/// <param name="Said">What holds now, by the input.</param>
public sealed record FollowUpPage(Gathering Gathering, Viewer Viewer, IReadOnlyList<NoteView> Received, IReadOnlyList<Contribution> Given, IReadOnlyDictionary<Guid, FollowUp> Said)
{
    public required Places Places { get; init; }
    public string Address => $"/gatherings/{Gathering.Id}/follow-ups";
    /// <summary>Those that wait first.</summary>
    public IEnumerable<NoteView> InOrder => Received.OrderBy(note => Said.ContainsKey(note.Contribution.Id));
    /// <summary>What is typed and could not be saved.</summary>
    public FollowUpForm Form { get; init; } = new();
}

public static class FollowUpTables
{
    extension(NetworkDb db)
    {
        public DbSet<FollowUp> FollowUps => db.Set<FollowUp>();
    }
}

internal sealed class Mapping : IEntityTypeConfiguration<FollowUp>
{
    // No foreign key: a removed input keeps its row, and what was said of it stays.
    public void Configure(EntityTypeBuilder<FollowUp> followUp)
    {
        followUp.ToTable("FollowUps").HasIndex(f => new { f.ContributionId, f.Number }).IsUnique();
        followUp.Property(f => f.Text).HasMaxLength(FollowUp.TextLength);
    }
}
