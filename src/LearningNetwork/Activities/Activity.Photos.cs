using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>Paper that is photographed and typed: who may, who sees the photo, and whose what is typed becomes.</summary>
public sealed partial class Activity
{
    /// <summary>Those who lead may photograph any paper; whoever has the pen their own table's.</summary>
    public bool MayPhotograph(Viewer by) => CanHaveScribes && Phase is { } phase && !IsClosed && WritesTogether(phase) && (by.Leads || HasPen(by));

    /// <exception cref="RefusedException">It has not begun or is closed, or it is not theirs to photograph.</exception>
    public WallPhoto Photograph(Guid id, Viewer by, DateTime now)
    {
        if (IsClosed) throw new RefusedException(Refusal.ActivityClosed);
        if (!MayPhotograph(by)) throw new RefusedException(Refusal.NotThere);
        var place = HasPen(by) ? PlaceToWrite(by) : null;
        return new() { Id = id, ActivityId = Id, Phase = Phase!.Key, TableId = place?.Table, MunicipalityNumber = place?.Municipality, ByPersonId = by.PersonId, At = now };
    }

    /// <summary>Those who lead, and those whose paper it is: who sat at the table then, or come from the municipality. A photo of several tables is for those who lead alone.</summary>
    public bool Sees(WallPhoto photo, Viewer by) => photo.ActivityId == Id && (by.Leads || by.Attends && (photo.TableId is { } table
        ? RoundOf(photo.Phase) is { } round && SeatOf(by.PersonId, round)?.TableId == table
        : photo.MunicipalityNumber is { } number && number == by.MunicipalityNumber));

    /// <summary>Of those who see it: those who lead, and whoever has the pen there now.</summary>
    public bool MayType(WallPhoto photo, Viewer by) => Sees(photo, by) && !IsClosed && (by.Leads || photo.Place is { } place && PlaceToWrite(by) == place && HasPen(by));

    /// <summary>Where what stands on a photo may belong: cells that are written together in its phase and take text.</summary>
    public IReadOnlyList<Cell> CellsOn(WallPhoto photo) => Method.Phases.FirstOrDefault(each => each.Key == photo.Phase) is not { } phase ? []
        : [.. phase.Write.Select(key => Method.Cell(key)!).Where(cell => cell is { Kind: CellKind.Text, IsTallied: false } && !cell.IsMark && IsWrittenTogether(cell) && !IsLocked(cell))];

    /// <summary>What a photo says, typed: a contribution like any other, the table's own, of the phase in which the photo was taken.</summary>
    /// <exception cref="RefusedException">The activity is closed, it is not theirs to type, no such cell or place, or the text is none or too long.</exception>
    public Contribution Type(WallPhoto photo, Draft draft, WritingPlace place, Viewer by, DateTime now)
    {
        if (IsClosed) throw new RefusedException(Refusal.ActivityClosed);
        if (!MayType(photo, by)) throw new RefusedException(Refusal.NotThere);
        if (photo.Place is { } its && its != place || !IsPlaceIn(photo.Phase, place)) throw new RefusedException(Refusal.UnknownTable);
        var cell = CellsOn(photo).FirstOrDefault(each => each.Key == draft.Cell) ?? throw new RefusedException(Refusal.UnknownCell);
        if (OneEach.Is(draft.Id)) throw new RefusedException(Refusal.NotThere);
        return new()
        {
            Id = draft.Id, ActivityId = Id, Cell = cell.Key, Phase = photo.Phase, PersonId = by.PersonId, MunicipalityNumber = place.Municipality, IsTables = true, Role = by.Role,
            TableId = place.Table, RecipientNumber = cell.Recipient switch { Recipient.Host => TableOf(place.Table)?.HostNumber, Recipient.OwnMunicipality => place.Municipality, _ => null },
            Identity = Tighter(cell.Identity, Identity.Municipality), PhotoId = photo.Id, Text = TextFor(cell, draft), CreatedAt = now, SavedAt = now,
        };
    }

    private bool IsPlaceIn(string phase, WritingPlace place) => RoundOf(phase) is null ? place is { Table: null, Municipality: not null } : place.Municipality is null && TableOf(place.Table) is not null;
}
