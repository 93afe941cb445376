using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>An activity that was taken over from, with what the reader sees in it by its own rule.</summary>
public sealed record HandedOver(Activity Activity, IReadOnlyList<NoteView> Seen)
{
    /// <summary>What one municipality made, cell by cell in the method's order; cells with nothing are left out.</summary>
    public IReadOnlyList<(Cell Cell, IReadOnlyList<NoteView> Notes)> MadeBy(string? municipality) =>
        InCells(Seen.Where(note => municipality is not null && note.Contribution.MunicipalityNumber == municipality));

    /// <summary>What the reader's municipality brought from there: its own notes, and what others gave it.</summary>
    public IReadOnlyList<(Cell Cell, IReadOnlyList<NoteView> Notes)> Brought(Audience through) => InCells(Seen.Where(note => note.Through.Audience == through));

    private IReadOnlyList<(Cell, IReadOnlyList<NoteView>)> InCells(IEnumerable<NoteView> notes)
    {
        var byCell = notes.ToLookup(note => note.Cell.Key);
        return [.. Activity.Method.Cells.Where(cell => byCell.Contains(cell.Key)).Select(cell => (cell, (IReadOnlyList<NoteView>)[.. byCell[cell.Key]]))];
    }
}

public static class HandedOverReading
{
    extension(Entrance entrance)
    {
        /// <summary>What an activity took over, as the same person sees it.</summary>
        public async Task<IReadOnlyList<HandedOver>> HandedOverTo(Entered entered)
        {
            var all = new List<HandedOver>();
            foreach (var handover in entered.Activity.Handovers)
                if (await entrance.Enter(handover.FromId, entered.Viewer.PersonId) is { } from) all.Add(new(from.Activity, (await entrance.NotesOf(from)).For(from.Seeing)));
            return all;
        }
    }
}
