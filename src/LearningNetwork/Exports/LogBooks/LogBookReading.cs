using LearningNetwork.Activities;
using LearningNetwork.Activities.Recaps;
using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Exports.LogBooks;

/// <summary>The only way a page finds a log book: through the person, for whom the gathering must be open.</summary>
public sealed class LogBookReading(NetworkDb db, GatheringDoor door, ActivityCopies copies, IStringLocalizer<Texts> texts)
{
    public DateTime Now => door.Now;

    /// <summary>Null where the gathering is not there for them, or has no such version.</summary>
    /// <param name="number">A frozen version; null for the book as it is now.</param>
    public async Task<(LogBook Book, LogBookReader Reader)?> Of(Guid id, int? number = null)
    {
        if (await Open(id) is not var (gathering, reader)) return null;
        var version = number is null ? null : await db.LogBookVersions.AsNoTracking().FirstOrDefaultAsync(each => each.GatheringId == id && each.Number == number);
        if (number is not null && version is null) return null;
        var places = await db.PlacesIn(gathering.NetworkId);
        var entries = await db.LogBookEntries.AsNoTracking().AsSplitQuery().Include(each => each.Versions).Include(each => each.Comments).ThenInclude(comment => comment.Person).Include(each => each.Comments).ThenInclude(comment => comment.Replies).ThenInclude(reply => reply.Person).Where(each => each.GatheringId == id && each.RemovedAt == null).OrderBy(each => each.CreatedAt).ToListAsync();
        var book = new LogBook(gathering, places, await PartsOf(gathering, places), [.. entries.Select(entry => new LogBookLine(entry, entry.Newest))], await Attended(id));
        return (version is null ? book : Thawed(book, version), reader);
    }

    /// <summary>An entry to be changed, of a gathering that is open to the person.</summary>
    public async Task<(LogBookEntry Entry, LogBookReader Reader)?> Find(Guid gathering, Guid entry) =>
        await Open(gathering) is var (_, reader) && await db.LogBookEntries.Include(each => each.Versions).Include(each => each.Comments).ThenInclude(comment => comment.Replies).AsSplitQuery().FirstOrDefaultAsync(each => each.Id == entry && each.GatheringId == gathering && each.RemovedAt == null) is { } found ? (found, reader) : null;

    /// <summary>With days and items.</summary>
    public async Task<(Gathering Gathering, LogBookReader Reader)?> Open(Guid id)
    {
        if (await door.Open(id) is not var (gathering, leads)) return null;
        await db.Entry(gathering).Collection(each => each.Items).LoadAsync();
        var attendance = (await db.PresenceIn(id, door.Person, door.Now))?.Attendance;
        var records = leads || attendance is not null && await db.Activities.AnyAsync(each => each.GatheringId == id && db.Set<Duty>().Any(duty => duty.ActivityId == each.Id && duty.PersonId == door.Person && duty.Role == GroupRole.Recorder && duty.EndedAt == null));
        return (gathering, new(door.Person, attendance?.MunicipalityNumber, records, leads || attendance is not null));
    }

    private async Task<IReadOnlyList<LogBookPart>> PartsOf(Gathering gathering, Places places)
    {
        var parts = new List<LogBookPart>();
        foreach (var run in await db.RunsIn(gathering))
        {
            var hall = await copies.HallAt(run.Standing.Id, run.Standing.Version);
            var notes = await copies.NotesAt(hall, run.Standing);
            var seen = new SeenActivity(run.Day, run.Title ?? hall.Method.Name.ToString(), hall, notes.For(hall.Seeing(Viewer.Stage))) { Results = [], Places = places };
            parts.Add(new(seen, [.. notes.ResultsIn(hall).Where(result => result.IsShown).Select(result => ResultBlocks.Of(result, texts))]));
        }
        return parts;
    }

    private async Task<IReadOnlyList<RoleCount>> Attended(Guid gathering) =>
        await db.Attendances.Where(row => row.GatheringId == gathering && row.RemovedAt == null).GroupBy(row => row.Role).Select(of => new RoleCount(of.Key, of.Count())).ToListAsync();

    // What is in the version and still there for everyone; nothing that came later.
    private static LogBook Thawed(LogBook now, LogBookVersion version)
    {
        var frozen = version.Read();
        var parts = from part in now.Parts
                    let was = frozen.Parts.FirstOrDefault(each => each.Activity == part.Seen.Activity.Id)
                    where was is not null
                    let notes = part.Seen.Notes.Where(note => was.Notes.Contains(note.Contribution.Id)).ToList()
                    select new LogBookPart(part.Seen with { Notes = notes }, was.Tables, was.Notes.Count - notes.Count);
        var entries = now.Entries.SelectMany(line => line.Entry.Versions.Where(text => frozen.Texts.Contains(text.Id)).Select(text => line with { Text = text }));
        return now with { Parts = [.. parts], Entries = [.. entries], Attended = frozen.Attended, Version = version };
    }
}
