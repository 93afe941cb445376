using LearningNetwork.Gatherings;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;

namespace LearningNetwork.Activities;

/// <summary>As whom people are in their gatherings, by the rule of <see cref="PresenceDoor"/>: asked for at every note of two hundred phones, so an answer holds for a moment.</summary>
public sealed class Admissions(Func<NetworkDb> database, TimeProvider time)
{
    private readonly ShortMemory<(Guid Gathering, Guid Person), Viewer?> known = new(time);

    /// <summary>The person as a viewer of what runs in the gathering; null when it is not there for them.</summary>
    public ValueTask<Viewer?> Of(Guid gathering, Guid person) => known.Of((gathering, person), Read);

    public void Forget(Guid gathering, Guid person) => known.Forget((gathering, person));

    /// <summary>Roles changed.</summary>
    public void Forget() => known.Forget();

    private async Task<Viewer?> Read((Guid Gathering, Guid Person) asked)
    {
        await using var db = database();
        return await db.PresenceIn(asked.Gathering, asked.Person, time.GetUtcNow().UtcDateTime) is { } presence ? ViewerOf(asked.Person, presence) : null;
    }

    internal static Viewer ViewerOf(Guid person, Presence presence) => new(person, presence.Attendance?.MunicipalityNumber,
        presence.Attendance?.Role ?? OrganisationalRole.Other, Attends: presence.Attendance is not null, presence.Leads);
}
