namespace LearningNetwork.Exports.LogBooks;

/// <summary>An entry being written.</summary>
/// <param name="Entry">Null for a new one.</param>
public sealed record LogBookEdit(Guid Gathering, Guid? Entry, LogBookForm Form)
{
    /// <summary>When what is in the form was kept, and not saved.</summary>
    public DateTime? KeptAt { get; private init; }
    /// <summary>What a draft of it is kept by: the entry, or where a new one will stand.</summary>
    public Guid Subject => Entry ?? Form.Activity ?? Form.Day;
    public string Back => $"/gatherings/{Gathering}/log-book?day={Form.Day}";
    public string Address => $"/gatherings/{Gathering}/log-book/entries{(Entry is { } id ? $"/{id}" : "")}";

    public LogBookEdit With(LogBookForm kept, DateTime at) => this with { Form = new() { Day = Form.Day, Activity = Form.Activity, Kind = kept.Kind, Number = kept.Number, Text = kept.Text }, KeptAt = at };
}
