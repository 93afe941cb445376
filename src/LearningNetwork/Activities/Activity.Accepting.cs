using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>What an activity takes, from whom, and when.</summary>
public sealed partial class Activity
{
    /// <summary>
    /// A contribution made of what somebody wrote, or a refusal. The cell must take writing in the phase it was begun in, which may have passed while the
    /// phone was offline; the table must be one the writer has sat at.
    /// </summary>
    /// <param name="about">The contribution it marks, when the cell is a mark.</param>
    /// <exception cref="RefusedException">With the reason; nothing is changed.</exception>
    public Contribution Accept(Draft draft, Viewer by, Contribution? about, DateTime now)
    {
        var cell = Method.Cell(draft.Cell ?? "") ?? throw new RefusedException(Refusal.UnknownCell);
        var phase = cell.IsTallied ? PhaseAsking(cell, by) : PhaseTaking(cell, draft.Phase, by);
        var seat = HasStations ? StationFor(draft, by) : SeatFor(draft, by, phase);
        MayWrite(cell, by, seat, about);
        if (cell.IsReply) return ReplyTo(about!, cell, phase, draft, by, now);
        var place = WrittenFor(cell, phase, by, seat);
        var isTables = place is not null;
        return new()
        {
            Id = IdFor(cell, draft, Voice(place, phase) ?? $"{by.PersonId}", about), ActivityId = Id, Cell = cell.Key, Phase = phase.Key, PersonId = by.PersonId, MunicipalityNumber = OwnerOf(isTables, by, seat), IsTables = isTables, Role = by.Role,
            TableId = cell.Counted ? seat?.TableId : about?.TableId ?? seat?.TableId, RecipientNumber = about is null ? RecipientOf(cell, by, seat) : about.RecipientNumber, AboutId = about?.Id, Identity = Tighter(isTables ? Tighter(cell.Identity, Identity.Municipality) : cell.Identity, draft.Told),
            Text = TextFor(cell, draft), Number = NumberFor(cell, draft), Choice = ChoiceFor(cell, draft), Behind = place is { } table ? BehindFor(cell, draft, table) : null, CreatedAt = now, SavedAt = now,
        };
    }

    /// <summary>Whether a cell takes writing in the phase that runs.</summary>
    public bool Takes(Cell cell) => !IsClosed && Phase is { } phase && phase.Write.Contains(cell.Key);

    /// <summary>What is written there stands as it is: a phase that locks it has begun.</summary>
    public bool IsLocked(Cell cell) => Method.Phases.Take(PhaseIndex + 1).Any(phase => phase.Locks.Contains(cell.Key));

    private Phase PhaseTaking(Cell cell, string? begun, Viewer by, Refusal closed = Refusal.CellClosed)
    {
        if (!by.Attends) throw new RefusedException(Refusal.NotAttending);
        if (IsLocked(cell)) throw new RefusedException(Refusal.CellLocked);
        if (IsClosed) throw new RefusedException(Refusal.ActivityClosed);
        if (Phase is null) throw new RefusedException(Refusal.NotStarted);
        var phase = Method.Phases.Take(PhaseIndex + 1).LastOrDefault(each => each.Key == begun) ?? Phase;
        return phase.Write.Contains(cell.Key) ? phase : throw new RefusedException(closed);
    }

    private Seat? SeatFor(Draft draft, Viewer by, Phase phase)
    {
        if (phase.Round is not { } round) return null;
        var seat = SeatOf(by.PersonId, round);
        if (draft.Table is null || seat?.TableId == draft.Table) return seat;
        // Written at a table the writer was moved from: it belongs there, not where they sit now.
        return Seats.FirstOrDefault(each => each.PersonId == by.PersonId && each.TableId == draft.Table) ?? SeatLeft(by.PersonId, draft.Table.Value) ?? throw new RefusedException(Refusal.UnknownTable);
    }

    private Seat? StationFor(Draft draft, Viewer by) =>
        draft.Table is null ? null : StandAt(draft.Table, by) ?? throw new RefusedException(Refusal.UnknownTable);

    private void MayWrite(Cell cell, Viewer by, Seat? seat, Contribution? about)
    {
        if (cell.IsReply) MustBeTheirs(cell, by, about);
        else if (cell.IsMark) MayMark(cell, by, about);
        else if (cell.Writer is Writer.Leader && !by.Leads) throw new RefusedException(Refusal.OnlyLeaders);
        else if (HasStations) MayWriteAt(seat, cell);
        else if (cell.Recipient is Recipient.Host && seat is null) throw new RefusedException(Refusal.NoSeat);
        else if (cell.Writer is Writer.Visitor && seat is not { IsHost: false } && !HasPen(by)) throw new RefusedException(Refusal.OnlyVisitors);
        else if (cell.Writer is Writer.Host && seat is not { IsHost: true }) throw new RefusedException(Refusal.OnlyHosts);
    }

    private void MayMark(Cell cell, Viewer by, Contribution? about)
    {
        if (about is null || about.IsRemoved || !cell.About.Contains(about.Cell)) throw new RefusedException(Refusal.NotThere);
        if (about.IsHidden) throw new RefusedException(Refusal.Hidden);
        if (cell.Counted) return;
        if (cell.Writer is Writer.Author && WriterOf(about) != by.PersonId) throw new RefusedException(Refusal.NotYours);
        if (cell.Writer is Writer.Host && about.RecipientNumber != by.MunicipalityNumber) throw new RefusedException(Refusal.OnlyHosts);
        if (cell.Writer is not Writer.Host && !IsOurs(about, by)) throw new RefusedException(Refusal.NotYours);
    }

    private static void MayWriteAt(Seat? station, Cell cell)
    {
        if (station is null && (cell.Recipient is Recipient.Host || cell.Writer is Writer.Visitor or Writer.Host)) throw new RefusedException(Refusal.NoStation);
        if (cell.Writer is Writer.Visitor && station!.IsHost) throw new RefusedException(Refusal.OwnStation);
        if (cell.Writer is Writer.Host && !station!.IsHost) throw new RefusedException(Refusal.OnlyHosts);
    }

    // Two who are from no municipality have none in common.
    private bool IsOurs(Contribution about, Viewer by) => WriterOf(about) == by.PersonId || by.MunicipalityNumber is not null && about.MunicipalityNumber == by.MunicipalityNumber;

    private string? RecipientOf(Cell cell, Viewer by, Seat? seat) => cell.Recipient switch
    {
        Recipient.OwnMunicipality => by.MunicipalityNumber,
        Recipient.Host => TableOf(seat?.TableId)?.HostNumber,
        _ => null,
    };

    // Begun under another promise, and sent when the cell had a looser one: the writer's is kept.
    private static Identity Tighter(Identity cell, Identity? told) => told > cell ? told.Value : cell;
}
