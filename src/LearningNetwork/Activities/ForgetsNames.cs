using LearningNetwork.Accounts;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LearningNetwork.Activities;

/// <summary>Copies hold people's and places' names: when one is corrected, whoever asks next reads the new one.</summary>
/// <param name="services">The copies are asked for late: they read the database, whose making asks for this.</param>
internal sealed class ForgetsNames(IServiceProvider services) : ForgetsWhatChanged
{
    protected override Action? Forgetting(EntityEntry changed) =>
        changed is { Entity: Person or Membership, State: EntityState.Modified } ? services.GetRequiredService<ActivityCopies>().ForgetNames : null;
}
