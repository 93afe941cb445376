using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>Places that people go to in their own time: a station is a table with a host, and nobody is placed (domain M13).</summary>
public sealed partial class Activity
{
    public bool HasStations => Method.Seating is Seating.Stations;

    /// <summary>People walk now.</summary>
    public bool IsWalking => HasStations && !IsClosed && !IsInterrupted && Phase?.Together is Together.Table;

    /// <summary>Somebody standing at a station; as its host when it is their own municipality's. Null where the station is not there.</summary>
    public Seat? StandAt(Guid? station, Viewer who) =>
        HasStations && TableOf(station) is { } table ? new() { ActivityId = Id, PersonId = who.PersonId, TableId = table.Id, IsHost = table.HostNumber == who.MunicipalityNumber } : null;

    /// <summary>Somebody's visit to a station; null when it is none: nobody walks, it is their own, or they do not attend.</summary>
    public Visit? VisitBy(Viewer who, Table station, bool isFirst, DateTime now) =>
        IsWalking && who.Attends && station.HostNumber != who.MunicipalityNumber
            ? new() { ActivityId = Id, TableId = station.Id, PersonId = who.PersonId, MunicipalityNumber = who.MunicipalityNumber, At = now, IsFirst = isFirst }
            : null;
}
