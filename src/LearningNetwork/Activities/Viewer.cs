using LearningNetwork.Gatherings;
using LearningNetwork.Networks;

namespace LearningNetwork.Activities;

/// <summary>Somebody looking at an activity: who, for which municipality, in which role, and whether they lead it.</summary>
public sealed record Viewer(Guid PersonId, string? MunicipalityNumber, OrganisationalRole Role, bool Attends, bool Leads)
{
    /// <summary>The projector: the hall itself. Belongs to nobody and sees what everyone sees.</summary>
    public static Viewer Stage { get; } = new(Guid.Empty, null, OrganisationalRole.Other, Attends: false, Leads: false);

    public static Viewer Of(Guid person, Presence presence) => new(person, presence.Attendance?.MunicipalityNumber,
        presence.Attendance?.Role ?? OrganisationalRole.Other, Attends: presence.Attendance is not null, presence.Leads);

    /// <summary>Those who lead place everybody; people place themselves and their own municipality's.</summary>
    public bool MayPlace(Attendance who) => Leads || Attends && (who.PersonId == PersonId || MunicipalityNumber is not null && who.MunicipalityNumber == MunicipalityNumber);
}
