using System.Globalization;
using LearningNetwork.Platform.Live;

namespace LearningNetwork.Activities;

/// <summary>What changed in an activity since a revision, for one viewer or one audience. Each row is rendered with the page's own partial.</summary>
public sealed class ActivityChanges(ActivityCopies copies, NoteFragments fragments)
{
    /// <summary>Further behind than this, the whole view is cheaper than the changes.</summary>
    public const int MostRows = 500;

    /// <summary>Everything the viewer may see that changed after <paramref name="since"/>, or that the whole view must be fetched: too far behind, or a revision that has not been.</summary>
    public async Task<Delta> Since(Guid id, Viewer viewer, long since, CultureInfo language)
    {
        var standing = await copies.StandingOf(id) ?? throw new InvalidOperationException($"Activity {id} is gone.");
        if (since < 0 || since > standing.Revision || standing.Revision - since > MostRows) return new() { From = since, To = standing.Revision, Refresh = true };
        var activity = await copies.HallAt(id, standing.Version);
        var notes = since == standing.Revision ? null : (await copies.NotesAt(activity, standing)).After(since);
        var span = new Delta { From = since, To = notes?.Revision ?? since };
        return notes is null ? span : await ToDelta(notes, activity.Seeing(viewer), span, language);
    }

    /// <summary>The same rows as one audience is to hear them.</summary>
    public async Task<Delta> For(Notes notes, Listeners audience, Activity activity, Delta span, CultureInfo language)
    {
        var seen = notes.Rows.Where(row => !row.IsRemoved && activity.ListenersTo(row).Contains(audience)).Select(row => notes.View(row, [audience])).ToList();
        var gone = notes.Rows.Where(row => activity.HidFrom(row, audience)).Select(row => row.Id);
        return span with { Audience = audience.ToString(), Changes = await Shown(seen, language), Gone = [.. gone] };
    }

    private async Task<Delta> ToDelta(Notes notes, Seeing seeing, Delta span, CultureInfo language)
    {
        var gone = notes.Rows.Where(row => seeing.Audiences.Any(audience => seeing.Hid(row, audience)) && (row.IsRemoved || !seeing.Sees(row))).Select(row => row.Id);
        return span with { Changes = await Shown(notes.For(seeing), language), Gone = [.. gone] };
    }

    private async Task<IReadOnlyList<Change>> Shown(IReadOnlyList<NoteView> notes, CultureInfo language) =>
        [.. notes.Zip(await fragments.Of(notes, language), (note, html) => new Change(note.Contribution.Id, note.Cell.Key, html))];
}
