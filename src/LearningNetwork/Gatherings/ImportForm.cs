namespace LearningNetwork.Gatherings;

/// <summary>Pasted text on its way to becoming items: what was pasted, how it was read, and what the coordinator has changed in that.</summary>
public sealed class ImportForm
{
    /// <summary>Most items taken from one text.</summary>
    public const int MostRows = 300;

    public string? Text { get; set; }
    /// <summary>The gathering's day for each day of the text.</summary>
    public List<Guid> Days { get; set; } = [];
    public List<ImportRow> Rows { get; set; } = [];
    /// <summary>Lines that no item was made of.</summary>
    public List<ImportLine> Left { get; set; } = [];

    public int Doubtful => Rows.Count(row => row.Doubts != PasteDoubt.None);

    /// <summary>Days of the text go to the gathering's days from the one chosen; those that are too many to the last one.</summary>
    public static ImportForm Of(string text, PastedProgramme read, Gathering gathering, Guid? first)
    {
        var days = gathering.DaysInOrder().ToList();
        var from = Math.Max(0, days.FindIndex(day => day.Id == first));
        if (read.Items.Count > MostRows) read = new();
        return new()
        {
            Text = text, Rows = [.. read.Items.Select(ImportRow.Of)], Left = [.. read.NotUnderstood.Select(line => new ImportLine(line.Number, line.Text))],
            Days = [.. Enumerable.Range(0, Math.Max(1, read.Days.Count)).Select(i => days[Math.Min(from + i, days.Count - 1)].Id)],
        };
    }
}

/// <summary>A line of the text, counted from 1.</summary>
public sealed record ImportLine(int Number, string? Text);
