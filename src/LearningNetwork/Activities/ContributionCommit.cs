using LearningNetwork.Methods;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>One transaction with everything that was waiting. Raises an activity's revision by one for each row that changed.</summary>
internal sealed class ContributionCommit(NetworkDb db, IReadOnlyList<Writing> batch)
{
    private readonly Dictionary<Guid, Contribution> stored = [];
    private readonly Dictionary<Guid, Activity> activities = [];
    private readonly List<Contribution> changed = [];

    public IEnumerable<Guid> Activities => changed.Select(row => row.ActivityId).Distinct();

    public async Task Run()
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await Load();
        foreach (var writing in batch) Apply(writing);
        foreach (var rows in changed.Distinct().GroupBy(row => row.ActivityId)) await Number(rows.Key, [.. rows]);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    private async Task Load()
    {
        var ids = batch.SelectMany(each => new[] { each.Contribution.Id, each.Contribution.AboutId ?? each.Contribution.Id }).Distinct().ToList();
        var about = batch.Where(each => !each.Contribution.IsOneEach).Select(each => each.Contribution.AboutId).OfType<Guid>().Distinct().ToList();
        foreach (var row in await db.Contributions.Where(row => ids.Contains(row.Id) || about.Contains(row.AboutId!.Value)).ToListAsync()) stored[row.Id] = row;
        // Only a mark asks what the method says of it: the text of a method is long.
        var marked = batch.Where(each => each.Contribution.AboutId is not null).Select(each => each.Contribution.ActivityId).Distinct().ToList();
        if (marked.Count > 0) foreach (var activity in await db.Activities.AsNoTracking().Where(each => marked.Contains(each.Id)).ToListAsync()) activities[activity.Id] = activity;
    }

    private void Apply(Writing writing)
    {
        var wanted = writing.Contribution;
        var row = Standing(wanted);
        if (IsOnNothing(wanted)) writing.Refusal = Refusal.NotThere;
        else if (!writing.Removes && IsHidden(wanted, row)) writing.Refusal = Refusal.Hidden;
        else if (row is null) Add(writing, wanted);
        else if (row.ActivityId != wanted.ActivityId || !row.BelongsTo(wanted)) writing.Refusal = Refusal.NotThere;
        else if (writing.Removes) Remove(row, wanted.SavedAt);
        else if (row.IsRemoved && !row.IsOneEach && row.ReplyToId is null) writing.Refusal = Refusal.Removed;
        else if (!row.SaysTheSameAs(wanted)) Change(writing, row, wanted);
        writing.Stored = row ?? stored.GetValueOrDefault(wanted.Id);
    }

    // The note may have been removed after the rule was asked.
    private bool IsOnNothing(Contribution wanted) => wanted.AboutId is { } about && stored.GetValueOrDefault(about) is null or { IsRemoved: true };

    // Those who lead may have hidden it after the rule was asked. Its writer may take it away.
    private bool IsHidden(Contribution wanted, Contribution? row) => row is { IsHidden: true } && row.ActivityId == wanted.ActivityId && row.BelongsTo(wanted) || wanted.AboutId is { } about && stored[about].IsHidden;

    /// <summary>The row itself; for a mark that is shared, the one mark of its kind that already stands on the note, whoever set it: a group ticks together.</summary>
    private Contribution? Standing(Contribution wanted) =>
        stored.GetValueOrDefault(wanted.Id) ?? stored.Values.FirstOrDefault(row => wanted.AboutId is not null && !wanted.IsOneEach && !row.IsOneEach && row.AboutId == wanted.AboutId && row.Cell == wanted.Cell && !row.IsRemoved);

    private void Add(Writing writing, Contribution wanted)
    {
        if (writing.Removes) writing.Refusal = Refusal.NotThere;
        else
        {
            db.Add(stored[wanted.Id] = wanted);
            Changed(wanted);
        }
    }

    private void Remove(Contribution row, DateTime now)
    {
        if (row.IsRemoved) return;
        row.Remove(now);
        Changed(row);
    }

    private void Change(Writing writing, Contribution row, Contribution wanted)
    {
        if (writing.Was is { } was && !was.Contains(row.Text ?? ""))
        {
            writing.Refusal = Refusal.ChangedMeanwhile;
            return;
        }
        (row.Text, row.Number, row.Choice, row.Behind, row.SavedAt, row.RemovedAt) = (wanted.Text, wanted.Number, wanted.Choice, wanted.Behind ?? row.Behind, wanted.SavedAt, null);
        Changed(row);
    }

    private void Changed(Contribution row)
    {
        changed.Add(row);
        if (row.AboutId is { } id && stored.TryGetValue(id, out var about)) Mark(about, row);
    }

    /// <summary>A mark shows on what it marks, so that row changes too, and may become visible to more or fewer.</summary>
    private void Mark(Contribution about, Contribution mark)
    {
        if (activities[about.ActivityId].Method.Cell(mark.Cell)?.Raises is { } raises)
        {
            about.RaisedTo = mark.IsRemoved || mark.Choice == "no" ? null : raises;
            about.WasRaised = true;
        }
        changed.Add(about);
    }

    private async Task Number(Guid activity, List<Contribution> rows)
    {
        await db.Activities.Where(each => each.Id == activity).ExecuteUpdateAsync(set => set.SetProperty(each => each.Revision, each => each.Revision + rows.Count));
        var last = await db.Activities.Where(each => each.Id == activity).Select(each => each.Revision).SingleAsync();
        for (var i = 0; i < rows.Count; i++) rows[i].Revision = last - rows.Count + i + 1;
    }
}
