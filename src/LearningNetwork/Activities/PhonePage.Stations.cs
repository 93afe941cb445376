using LearningNetwork.Methods;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>Where I am among the stations, and which we have been to.</summary>
public sealed partial record PhonePage
{
    /// <summary>The station whose page this is; null on every other page.</summary>
    public Table? Station { get; init; }
    public bool IsMyStation => Station is not null && Station.HostNumber == Viewer.MunicipalityNumber;
    /// <summary>Mine and my municipality's.</summary>
    public IReadOnlyList<Visit> Visits { get; init; } = [];
    public IReadOnlyList<HandedOver> From { get; init; } = [];

    /// <summary>My own station first, then the others in their order.</summary>
    public IReadOnlyList<StationLine> Stations => field ??=
    [
        .. from table in Activity.Tables
           let place = Places.Of(table.HostNumber)
           where place is not null
           orderby table.HostNumber != Viewer.MunicipalityNumber, table.Number
           select new StationLine(table, place, table.HostNumber == Viewer.MunicipalityNumber, Visits.Any(visit => visit.TableId == table.Id && visit.PersonId == Viewer.PersonId), Visits.Any(visit => visit.TableId == table.Id)),
    ];

    public int ToVisit => Stations.Count(station => station is { IsOurs: false, IsVisited: false });

    /// <summary>What hangs at a station.</summary>
    public IReadOnlyList<(Cell Cell, IReadOnlyList<NoteView> Notes)> PosterOf(Table station) => [.. From.SelectMany(from => from.MadeBy(station.HostNumber))];

    /// <summary>What I wrote at the station I am at, the newest first; on the list, all of it.</summary>
    public IReadOnlyList<NoteView> MineHere => Station is null ? Mine : [.. Mine.Where(note => note.Table?.Id == Station.Id)];

    /// <summary>Cells that others write in to my municipality.</summary>
    public IReadOnlyList<Cell> GivenCells => [.. Activity.Method.Cells.Where(cell => cell.Recipient is Recipient.Host && Activity.IsOpenTo(cell, Audience.Recipient))];
}

/// <summary>A station as one person sees it in the list.</summary>
/// <param name="IsVisited">By the person.</param>
/// <param name="IsVisitedByUs">By somebody of their municipality.</param>
public sealed record StationLine(Table Table, Membership Place, bool IsOurs, bool IsVisited, bool IsVisitedByUs);

public static class StationReading
{
    extension(NetworkDb db)
    {
        /// <summary>The page as <see cref="PhonePageReading"/> makes it, with the station, the visits and what was taken over.</summary>
        public async Task<PhonePage> PhonePageAt(Table? station, Entered entered, Entrance entrance) =>
            await db.PhonePageFor(entered, await entrance.NotesOf(entered), entrance.Now) with
            {
                Station = station, From = await entrance.HandedOverTo(entered), Visits = entered.Activity.HasStations ? await db.VisitsOf(entered) : [],
            };

        /// <summary>Notes that somebody was here; once is enough.</summary>
        public async Task Visit(Entered entered, Table station, DateTime now)
        {
            var visits = await db.Visits.Where(each => each.TableId == station.Id).Select(each => each.PersonId).ToListAsync();
            if (visits.Contains(entered.Viewer.PersonId) || entered.Activity.VisitBy(entered.Viewer, station, visits.Count == 0, now) is not { } visit) return;
            db.Add(visit);
            try { await db.SaveChangesAsync(); }
            catch (DbUpdateException) when (db.Visits.Any(each => each.TableId == station.Id && each.PersonId == visit.PersonId)) { db.ChangeTracker.Clear(); } // The same phone asked twice at once.
        }

        private Task<List<Visit>> VisitsOf(Entered entered)
        {
            var (id, person, ours) = (entered.Activity.Id, entered.Viewer.PersonId, entered.Viewer.MunicipalityNumber);
            return db.Visits.AsNoTracking().Where(each => each.ActivityId == id && (each.PersonId == person || ours != null && each.MunicipalityNumber == ours)).ToListAsync();
        }
    }
}
