using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Servers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LearningNetwork.Accounts;

/// <summary>Which guest passes are good: asked for at every request of two hundred phones, so an answer holds for a moment (<see cref="ShortMemory{TKey,T}"/>).</summary>
public sealed class KnownPasses(Func<NetworkDb> database, OtherServers others, TimeProvider time)
{
    private readonly ShortMemory<string, GuestPass?> known = new(time);

    /// <summary>The pass of a token, or null: revoked, unknown, or of a person with an account, who signs in instead.</summary>
    public ValueTask<GuestPass?> Find(string token) => known.Of(GuestPass.Hash(token), Read);

    /// <summary>Passes were revoked by a statement of their own: no server lets them in any more.</summary>
    public Task Revoked()
    {
        Forget();
        return others.Tell(ForgetsPasses.Word);
    }

    internal void Forget() => known.Forget();

    private async Task<GuestPass?> Read(string hash)
    {
        await using var db = database();
        return await db.GuestPasses.AsNoTracking().FirstOrDefaultAsync(each => each.TokenHash == hash && each.RevokedAt == null && each.Person.Account == null);
    }
}

/// <param name="services">The passes are asked for late: they read the database, whose making asks for this.</param>
internal sealed class ForgetsPasses(IServiceProvider services, ThisServer server) : ForgetsWhatChanged(server)
{
    public const string Word = "passes";
    public override string What => Word;

    public override void Forget(string about) => services.GetRequiredService<KnownPasses>().Forget();

    // A new pass is unknown yet; a new account makes its person's old passes void.
    protected override string? Forgetting(EntityEntry changed) =>
        changed is { Entity: Account, State: EntityState.Added } or { Entity: GuestPass, State: not EntityState.Added } ? "" : null;
}
