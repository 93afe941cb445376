using LearningNetwork.Accounts;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Servers;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LearningNetwork.Gatherings;

/// <summary>
/// As what people are in their gatherings, by the rule of <see cref="PresenceDoor"/>: asked for at every note of two hundred phones, so an answer holds
/// for a moment (<see cref="ShortMemory{TKey,T}"/>). Whoever changes something asks the database itself.
/// </summary>
public sealed class Admissions(Func<NetworkDb> database, TimeProvider time)
{
    private readonly ShortMemory<(Guid Gathering, Guid Person), Presence?> known = new(time);

    /// <summary>Not to be changed; null when the gathering is not there for the person.</summary>
    public ValueTask<Presence?> Of(Guid gathering, Guid person) => known.Of((gathering, person), Read);

    internal void Forget(Guid gathering, Guid person) => known.Forget((gathering, person));

    /// <summary>Roles changed.</summary>
    internal void Forget() => known.Forget();

    private async Task<Presence?> Read((Guid Gathering, Guid Person) asked)
    {
        await using var db = database();
        return await db.PresenceIn(asked.Gathering, asked.Person, time.GetUtcNow().UtcDateTime);
    }
}

/// <summary>Whoever is let in, moved, removed or given a role is seen so by the next who asks.</summary>
/// <param name="services">What forgets is asked for late: it reads the database, whose making asks for this.</param>
internal sealed class ForgetsAdmissions(IServiceProvider services, ThisServer server) : ForgetsWhatChanged(server)
{
    public override string What => "admissions";

    public override void Forget(string about)
    {
        var admissions = services.GetRequiredService<Admissions>();
        if (about.Split(' ') is [var gathering, var person]) admissions.Forget(Guid.Parse(gathering), Guid.Parse(person));
        else admissions.Forget();
    }

    protected override string? Forgetting(EntityEntry changed) => changed switch
    {
        { Entity: Attendance here } => $"{here.GatheringId} {here.PersonId}",
        { Entity: Participation or Account or Gathering } => "",
        _ => null,
    };
}
