using LearningNetwork.Activities.Recaps;
using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearningNetwork.Activities.FollowUps;

/// <summary>What became of the input in a gathering: for those who were given it, and for the one who gave it. Nobody learns here who gave what.</summary>
public sealed class FollowUpReading(NetworkDb db, GatheringDoor door, Entrance entrance)
{
    public DateTime Now => door.Now;

    /// <summary>Null for those who neither attend nor lead.</summary>
    public async Task<FollowUpPage?> Of(Guid id)
    {
        if (await door.Open(id) is not var (gathering, _) || await db.PresenceIn(id, door.Person, door.Now) is not { } presence) return null;
        await db.Entry(gathering).Collection(each => each.Items).LoadAsync();
        var (viewer, runs) = (Viewer.Of(door.Person, presence), await db.RunsIn(gathering));
        var (received, network) = (await Received(runs, viewer), await ToNetwork(runs));
        var given = (await Given(id)).Concat(network.Mine).OrderBy(row => row.CreatedAt).ToList();
        var toNetwork = viewer.Leads ? network.Seen : [];
        return new(gathering, viewer, received, given, await Said([.. received.Concat(toNetwork).Select(note => note.Contribution.Id), .. given.Select(row => row.Id)])) { ToNetwork = toNetwork, Places = await db.PlacesIn(gathering.NetworkId) };
    }

    private async Task<IReadOnlyList<NoteView>> Received(IReadOnlyList<Run> runs, Viewer viewer)
    {
        var received = new List<NoteView>();
        if (viewer.MunicipalityNumber is not { } ours) return received;
        foreach (var run in runs)
            if (await db.HarvestOf(entrance, run.Standing.Id, ours, door.Person) is { } harvest) received.AddRange(harvest.Given.Where(note => note.Contribution.ReplyToId is null)); // an answer to an answer is talk, and has its own place
        return received;
    }

    // What was written to the network, as far as the reader sees it, and what of it the reader wrote.
    private async Task<(IReadOnlyList<NoteView> Seen, IReadOnlyList<Contribution> Mine)> ToNetwork(IReadOnlyList<Run> runs)
    {
        var (seen, mine) = (new List<NoteView>(), new List<Contribution>());
        foreach (var run in runs)
        {
            if (await entrance.Enter(run.Standing.Id, door.Person) is not { } entered || !entered.Activity.Method.Cells.Any(IsToNetwork)) continue;
            var notes = await entrance.NotesOf(entered);
            seen.AddRange(notes.For(entered.Seeing).Where(note => IsToNetwork(note.Cell)));
            mine.AddRange(notes.Rows.Where(row => !row.IsRemoved && entered.Activity.Method.Cell(row.Cell) is { } cell && IsToNetwork(cell) && entered.Activity.WriterOf(row) == door.Person));
        }
        return (seen, mine);
    }

    private static bool IsToNetwork(Cell cell) => cell.Recipient is Recipient.Network;

    // The giver's own, whatever they were promised: they know that they wrote it.
    private Task<List<Contribution>> Given(Guid gathering) =>
        db.Contributions.AsNoTracking().Where(row => row.PersonId == door.Person && row.RemovedAt == null && row.ReplyToId == null && row.RecipientNumber != null && row.RecipientNumber != row.MunicipalityNumber && db.Set<Activity>().Any(each => each.Id == row.ActivityId && each.GatheringId == gathering)).ToListAsync();

    private async Task<IReadOnlyDictionary<Guid, FollowUp>> Said(IReadOnlyList<Guid> about) =>
        (await db.FollowUps.AsNoTracking().Where(each => about.Contains(each.ContributionId)).ToListAsync()).GroupBy(each => each.ContributionId).ToDictionary(of => of.Key, of => of.MaxBy(each => each.Number)!);
}

/// <param name="Received">By the reader's municipality.</param>
/// <param name="Given">By the reader.</param>
/// <param name="Said">What holds now, by the input.</param>
public sealed record FollowUpPage(Gathering Gathering, Viewer Viewer, IReadOnlyList<NoteView> Received, IReadOnlyList<Contribution> Given, IReadOnlyDictionary<Guid, FollowUp> Said)
{
    /// <summary>For those who lead.</summary>
    public IReadOnlyList<NoteView> ToNetwork { get; init; } = [];
    public required Places Places { get; init; }
    public string Address => $"/gatherings/{Gathering.Id}/follow-ups";
    /// <summary>What is typed and could not be saved.</summary>
    public FollowUpForm Form { get; init; } = new();

    public bool MayAnswer(Guid input) => Received.Concat(ToNetwork).Any(note => note.Contribution.Id == input);

    /// <summary>Those that wait first.</summary>
    public IEnumerable<FollowUpCard> InOrder(IEnumerable<NoteView> notes) => notes.OrderBy(note => Said.ContainsKey(note.Contribution.Id)).Select(note => new FollowUpCard(this, note));
}

/// <summary>One input, as those who were given it answer.</summary>
public sealed record FollowUpCard(FollowUpPage Page, NoteView Note)
{
    public Guid Id => Note.Contribution.Id;
    public FollowUp? Said => Page.Said.GetValueOrDefault(Id);
    /// <summary>What could not be saved was about this one.</summary>
    public bool IsTyped => Page.Form.To == Id;
    public FollowUpForm Form => Page.Form;
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
