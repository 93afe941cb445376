using LearningNetwork.Accounts;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Servers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LearningNetwork.Activities;

/// <summary>Copies hold people's and places' names: when one is corrected, whoever asks next reads the new one.</summary>
/// <param name="services">The copies are asked for late: they read the database, whose making asks for this.</param>
internal sealed class ForgetsNames(IServiceProvider services, ThisServer server) : ForgetsWhatChanged(server)
{
    public override string What => "names";

    public override void Forget(string about) => services.GetRequiredService<ActivityCopies>().ForgetNames();

    protected override string? Forgetting(EntityEntry changed) => changed is { Entity: Person or Membership, State: EntityState.Modified } ? "" : null;
}
