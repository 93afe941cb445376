using LearningNetwork.Gatherings;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>Tells the programme's builder which activities an item has.</summary>
public sealed class ProgrammeWork(NetworkDb db) : IProgrammeWork
{
    public async Task<IReadOnlyList<ItemWork>> In(Guid item)
    {
        var activities = db.Activities.AsNoTracking().Include(each => each.Closures).Include(each => each.PhaseRuns).AsSplitQuery();
        return [.. (await activities.Where(each => each.ItemId == item).OrderBy(each => each.CreatedAt).ToListAsync()).Select(Tell)];
    }

    private static ItemWork Tell(Activity activity) =>
        new(activity.Method.Name.ToString(), $"/activities/{activity.Id}/control", [.. activity.Method.Phases.Select((phase, i) =>
            new ItemPhase(phase.Name.ToString(), phase.Minutes, activity.CanPlan(i) ? $"/activities/{activity.Id}/phases/{i}/minutes" : null))]);
}
