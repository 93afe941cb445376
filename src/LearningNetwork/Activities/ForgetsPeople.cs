using LearningNetwork.Accounts;
using LearningNetwork.Gatherings;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LearningNetwork.Activities;

/// <summary>Whoever is removed, given a role or called something else is seen so by the next who asks.</summary>
/// <param name="services">What forgets is asked for late: it reads the database, whose making asks for this.</param>
internal sealed class ForgetsPeople(IServiceProvider services) : ForgetsWhatChanged
{
    protected override Action? Forgetting(EntityEntry changed) => changed switch
    {
        { Entity: Person or Membership, State: EntityState.Modified } => services.GetRequiredService<ActivityCopies>().ForgetNames,
        { Entity: Attendance here } => () => services.GetRequiredService<Admissions>().Forget(here.GatheringId, here.PersonId),
        { Entity: Participation or Account or Gathering } => services.GetRequiredService<Admissions>().Forget,
        _ => null,
    };
}
