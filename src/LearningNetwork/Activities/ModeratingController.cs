using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>What the doors share where those who lead do something with notes: the notes, the acts and the groups change together, and go out as any change does.</summary>
public abstract class ModeratingController(NetworkDb db, CurrentPerson person, TimeProvider time, ActivityPumps pumps) : HallController(db, person, time)
{
    /// <summary>Room for the note that leaves the big screen when another comes there.</summary>
    private const int OnTheWall = 1;

    protected async Task<IActionResult> Moderate(Guid id, IReadOnlyList<Guid>? notes, Action<Activity, IReadOnlyList<Guid>, IReadOnlyList<Contribution>> act)
    {
        var named = (notes ?? []).Distinct().ToList();
        await using var transaction = await Db.Database.BeginTransactionAsync();
        // Its row is held from here, so that nothing is written between what is read and what is saved.
        await Db.Activities.Where(each => each.Id == id).ExecuteUpdateAsync(set => set.SetProperty(each => each.Revision, each => each.Revision + named.Count + OnTheWall));
        var answer = await LeadOnce(id, async activity =>
        {
            // What stands there is found among those with any mark at all: the database keeps the marks as words.
            var rows = await Db.Contributions.Where(row => row.ActivityId == id && (named.Contains(row.Id) || row.Moderated != Moderated.None)).ToListAsync();
            act(activity, named, rows);
            await Number(id, [.. rows.Where(row => Db.Entry(row).State is EntityState.Modified)]);
        });
        await transaction.CommitAsync();
        pumps.Announce(id);
        return answer;
    }

    private async Task Number(Guid activity, List<Contribution> changed)
    {
        var last = await Db.Activities.Where(each => each.Id == activity).Select(each => each.Revision).SingleAsync();
        foreach (var (at, row) in changed.Index()) row.Revision = last - at;
    }
}
