using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>What a municipality takes home from an activity: its own notes from every table, and what others gave it (domain M03, phase 4).</summary>
public sealed record Harvest(Activity Activity, Membership Place, Places Places, IReadOnlyList<NoteView> Notes)
{
    public required string Gathering { get; init; }
    public required Guid Network { get; init; }
    public string Municipality => Place.Municipality.Name;

    /// <summary>The municipality's own notes.</summary>
    public IEnumerable<NoteView> Ours => Notes.Where(note => note.Through.Audience is Audience.Municipality || note.Contribution.RaisedTo is Audience.Municipality);
    /// <summary>What we wrote for the whole hall, signed by the municipality; what somebody who leads wrote is theirs who lead.</summary>
    public IEnumerable<NoteView> ToldAll => Shared.Where(note => note.Identity is not Identity.Anonymous && note.Contribution.MunicipalityNumber == Place.MunicipalityNumber && note.Cell.Writer is not Writer.Leader);
    public IEnumerable<NoteView> Taken => Ours.Where(note => note.IsMarked("tar-vi-videre"));
    public IEnumerable<NoteView> Rest => Ours.Where(note => !note.IsMarked("tar-vi-videre"));

    /// <summary>What guests wrote to the municipality, as its host.</summary>
    public IEnumerable<NoteView> Given => Notes.Where(note => note.Through.Audience is Audience.Recipient);

    /// <summary>What everybody in the hall wrote for everybody, and is not ours alone.</summary>
    public IEnumerable<NoteView> Shared => Notes.Where(note => note.Through.Audience is Audience.Everyone || note.Through.Audience is Audience.Writer && note.Audiences.Contains("everyone"));

    /// <summary>Notes by the group they were laid in, in the order the groups were made; last those that lie by themselves.</summary>
    public IEnumerable<IGrouping<Cluster?, NoteView>> ByCluster(IEnumerable<NoteView> notes) => notes.GroupBy(note => note.Cluster).OrderBy(group => group.Key is null).ThenBy(group => group.Key?.MadeAt);

    /// <summary>Notes by the table they were written at, in the tables' order; last those of no table.</summary>
    public static IEnumerable<IGrouping<Table?, NoteView>> ByTable(IEnumerable<NoteView> notes) => notes.GroupBy(note => note.Table).OrderBy(group => group.Key?.Number ?? int.MaxValue);
}

public static class HarvestReading
{
    extension(NetworkDb db)
    {
        /// <summary>A municipality's harvest; null for anybody who does not attend for it. Those who lead see it when the municipality shares it, not before.</summary>
        public async Task<Harvest?> HarvestOf(Entrance entrance, Guid activity, string municipality, Guid person)
        {
            if (await entrance.Enter(activity, person) is not { } entered || entered.Viewer.MunicipalityNumber != municipality) return null;
            var notes = await entrance.NotesOf(entered);
            var gathering = await db.Gatherings.Where(each => each.Id == entered.Activity.GatheringId).Select(each => new { each.Title, each.NetworkId }).FirstAsync();
            return notes.Places.Of(municipality) is { } place
                ? new(entered.Activity, place, notes.Places, await db.WithWhatTheyAnswer(notes.For(entered.Seeing), municipality))
                {
                    Gathering = gathering.Title, Network = gathering.NetworkId,
                }
                : null;
        }

        // A reply says little without what it answers, which lies in another activity: given to the municipality, or by it.
        private async Task<IReadOnlyList<NoteView>> WithWhatTheyAnswer(IReadOnlyList<NoteView> notes, string municipality)
        {
            var asked = notes.Select(note => note.Contribution.ReplyToId).OfType<Guid>().ToList();
            if (asked.Count == 0) return notes;
            var texts = await db.Contributions.Where(row => asked.Contains(row.Id) && (row.RecipientNumber == municipality || row.MunicipalityNumber == municipality)).ToDictionaryAsync(row => row.Id, row => row.Text);
            return [.. notes.Select(note => note.Contribution.ReplyToId is { } id ? note with { Answers = texts.GetValueOrDefault(id) } : note)];
        }
    }
}
