namespace LearningNetwork.Activities;

public sealed partial class Activity
{
    /// <summary>Where a person sits now; null when nobody is moved in this phase, or they have no place.</summary>
    public Seat? SeatOf(Guid person) => Phase?.Round is { } round ? SeatOf(person, round) : null;

    public Seat? SeatOf(Guid person, int round) => Seats.FirstOrDefault(seat => seat.PersonId == person && seat.Round == round);

    /// <summary>How many rounds the method has.</summary>
    public int Rounds => Method.Phases.Max(phase => phase.Round) ?? 0;

    public Table? TableOf(Guid? id) => Tables.FirstOrDefault(table => table.Id == id);
    public Table? TableHostedBy(string? municipality) => municipality is null ? null : Tables.FirstOrDefault(table => table.HostNumber == municipality);
}
