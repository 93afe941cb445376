using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>One device at a table: somebody there has the pen, and what they write together is the table's own. What each writes for themselves stays so.</summary>
public sealed partial class Activity
{
    public List<ScribeMode> ScribeModes { get; set; } = [];
    public List<Pen> Pens { get; set; } = [];

    /// <summary>Those who lead have chosen one device at a table.</summary>
    public bool HasScribes => ScribeModes.Any(mode => mode.EndedAt is null);

    /// <summary>There are phases in which people write together at a table.</summary>
    public bool CanHaveScribes => !HasStations && Method.Phases.Any(WritesTogether);

    /// <summary>One device at a table from now on. Twice is the same as once.</summary>
    /// <exception cref="RefusedException">The activity is closed, or nobody writes together in it.</exception>
    public void HaveScribes(Guid by, DateTime now)
    {
        if (IsClosed) throw new RefusedException(Refusal.ActivityClosed);
        if (!CanHaveScribes) throw new RefusedException(Refusal.NoTables);
        if (HasScribes) return;
        ScribeModes.Add(new() { ActivityId = Id, At = now, ByPersonId = by });
        Touch();
    }

    /// <summary>Each on their own device again; what was written for a table stays the table's.</summary>
    /// <exception cref="RefusedException">The activity is closed.</exception>
    public void HaveNoScribes(Guid by, DateTime now)
    {
        if (IsClosed) throw new RefusedException(Refusal.ActivityClosed);
        foreach (var mode in ScribeModes.Where(mode => mode.EndedAt is null)) (mode.EndedAt, mode.EndedByPersonId) = (now, by);
        Touch();
    }

    /// <summary>Where somebody writes together with others now; null when each has their own device, or they have no place.</summary>
    public WritingPlace? PlaceToWrite(Viewer by) => HasScribes && by.Attends && Phase is { } phase ? PlaceIn(phase, by, SeatOf(by.PersonId)) : null;

    /// <summary>Who writes for a place; null when nobody has the pen, or the one who had it was moved.</summary>
    public Guid? ScribeAt(WritingPlace place) => place.Table is { } table && IsRecorded
        ? DutyAt(table, GroupRole.Recorder)?.PersonId
        : Pens.FirstOrDefault(pen => pen.EndedAt is null && (pen.TableId, pen.MunicipalityNumber) == (place.Table, place.Municipality) && (place.Table is null || SeatOf(pen.PersonId)?.TableId == place.Table))?.PersonId;

    /// <summary>Takes the pen at one's own table, also from somebody else there. Where a group has a recorder, that is who writes.</summary>
    /// <exception cref="RefusedException">The activity is closed, each has their own device, or the person has no place.</exception>
    public void TakePen(Viewer by, DateTime now)
    {
        if (IsClosed) throw new RefusedException(Refusal.ActivityClosed);
        if (!HasScribes) throw new RefusedException(Refusal.OwnDevices);
        if (PlaceToWrite(by) is not { } place) throw new RefusedException(Refusal.NoSeat);
        if (place.Table is not null && IsRecorded) TakeOn(GroupRole.Recorder, by.PersonId, now);
        else if (ScribeAt(place) != by.PersonId) Hand(place, by.PersonId, now);
        Touch();
    }

    /// <summary>Who writes where somebody sits; null when each has their own device, or nobody has the pen.</summary>
    public Guid? ScribeFor(Viewer by) => PlaceToWrite(by) is { } place ? ScribeAt(place) : null;

    /// <summary>They have the pen where they sit, and so write what the guests there say too.</summary>
    public bool HasPen(Viewer by) => ScribeFor(by) == by.PersonId;

    /// <summary>Who may change what is written: its writer; of what is a table's own, whoever has the pen there now.</summary>
    public Guid WriterOf(Contribution contribution) =>
        contribution.IsTables && HasScribes && PlaceOf(contribution) is { } place && ScribeAt(place) is { } scribe ? scribe : contribution.PersonId;

    /// <summary>Somebody else at the place writes in the cell now, or nobody has taken the pen yet.</summary>
    public bool IsOthersToWrite(Cell cell, Viewer by) => PlaceToWrite(by) is { } place && IsWrittenTogether(cell) && ScribeAt(place) != by.PersonId;

    /// <summary>What is written there at a table is for others at once, or is counted, so that the table writes it as one.</summary>
    public bool IsWrittenTogether(Cell cell) => cell is { IsReply: false, Writer: Writer.Anyone or Writer.Visitor } && (cell.IsTallied || !cell.IsMark && !IsPrivateNow(cell));

    // The table's own: told by the table, never by the one who held the pen. Null for what is somebody's own.
    private WritingPlace? WrittenFor(Cell cell, Phase phase, Viewer by, Seat? seat)
    {
        if (!HasScribes || !IsWrittenTogether(cell) || PlaceIn(phase, by, seat) is not { } place) return null;
        // Begun in a phase that has passed: the pen is elsewhere now, and the text is not lost for that.
        if (phase != Phase) return HasWrittenFor(place, by.PersonId) ? place : null;
        return ScribeAt(place) == by.PersonId ? place : throw new RefusedException(cell.IsTallied ? Refusal.ScribeAnswers : Refusal.ScribeWrites);
    }

    private bool HasWrittenFor(WritingPlace place, Guid person) => Pens.Any(pen => pen.PersonId == person && (pen.TableId, pen.MunicipalityNumber) == (place.Table, place.Municipality))
        || Duties.Any(duty => duty.PersonId == person && duty.TableId == place.Table && duty.Role is GroupRole.Recorder);

    private WritingPlace? PlaceIn(Phase phase, Viewer by, Seat? seat) => !WritesTogether(phase) ? null
        : phase.Round is not null ? seat?.Round == phase.Round ? new(seat.TableId, null) : null
        : by.MunicipalityNumber is { } number ? new(null, number) : null;

    // At a table in an earlier round sat others.
    private WritingPlace? PlaceOf(Contribution contribution) => RoundOf(contribution.Phase) is not { } round ? new(null, contribution.MunicipalityNumber)
        : contribution.TableId is { } table && Phase?.Round == round ? new(table, null) : null;

    private bool IsRecorded => Method.Groups?.Roles.Contains(GroupRole.Recorder) is true;

    // Of people from several municipalities it is nobody's but the table's.
    private string? OwnerOf(bool isTables, Viewer by, Seat? seat) => isTables && seat is not null && Method.Groups?.Kind is not GroupKind.OwnMunicipality ? null : by.MunicipalityNumber;

    private void Hand(WritingPlace place, Guid person, DateTime now)
    {
        foreach (var pen in Pens.Where(pen => (pen.TableId, pen.MunicipalityNumber) == (place.Table, place.Municipality))) pen.EndedAt ??= now;
        Pens.Add(new() { ActivityId = Id, TableId = place.Table, MunicipalityNumber = place.Municipality, PersonId = person, At = now });
    }

    // Where a method seats nobody together, such as a poll, it is for its questions that a municipality has one device.
    private bool WritesTogether(Phase phase) => IsTogether(phase) || !Method.Phases.Any(IsTogether) && phase.Write.Any(key => Method.Cell(key)!.IsTallied);

    private static bool IsTogether(Phase phase) => phase.Together is Together.Municipality || phase is { Together: Together.Table, Round: not null };
}
