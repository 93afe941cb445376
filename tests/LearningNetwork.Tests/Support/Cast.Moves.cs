using LearningNetwork.Activities;
using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Support;

public sealed partial class Cast
{
    /// <summary>The café goes to a phase: <c>fordeling</c>, <c>runde-1</c>, <c>runde-2</c>, <c>hjem</c>.</summary>
    public async Task CafeGoesTo(NetworkDb db, string phase)
    {
        var cafe = await db.Hall.Include(each => each.PhaseRuns).FirstAsync(each => each.Id == Kafe.Id);
        cafe.Enter(cafe.Method.IndexOf(phase), Kari.PersonId, Day);
        await db.SaveChangesAsync();
    }

    /// <summary>A method of the library is begun in the gathering.</summary>
    public async Task<Activity> Begins(NetworkDb db, string method, int phase = 0)
    {
        var activity = Activity.Of(MethodLibrary.Load().Find(method)!, Samling5.Id, null, Day);
        activity.Enter(phase, Kari.PersonId, Day);
        db.Add(activity);
        await db.SaveChangesAsync();
        return activity;
    }

    /// <summary>Somebody of the cast as a viewer of the café.</summary>
    public Viewer ViewerOf(Someone someone)
    {
        var attendance = Samling5.Attendances.FirstOrDefault(each => each.PersonId == someone.PersonId && each.RemovedAt is null);
        var leads = NyttBlikk.Participations.Any(each => each.PersonId == someone.PersonId && each.Leads);
        return new(someone.PersonId, attendance?.MunicipalityNumber, attendance?.Role ?? OrganisationalRole.Other, attendance is not null, leads);
    }

    /// <summary>The café in memory goes to a phase.</summary>
    public void CafeGoesTo(string phase) => Kafe.Enter(Kafe.Method.IndexOf(phase), Kari.PersonId, Day);

    private static void TakesPart(Network network, Someone someone, NetworkRole role, string? municipality) =>
        network.Participations.Add(new() { NetworkId = network.Id, PersonId = someone.PersonId, Role = role, MunicipalityNumber = municipality, From = Day });

    private Attendance Attends(Someone someone, string municipality, OrganisationalRole role)
    {
        var attendance = new Attendance { GatheringId = Samling5.Id, PersonId = someone.PersonId, MunicipalityNumber = municipality, Role = role, JoinedAt = Day };
        Samling5.Attendances.Add(attendance);
        return attendance;
    }

    private void Sits(Someone someone, Table table, int round, bool host = false) =>
        Kafe.Seats.Add(new() { ActivityId = Kafe.Id, PersonId = someone.PersonId, TableId = table.Id, Round = round, IsHost = host });
}
