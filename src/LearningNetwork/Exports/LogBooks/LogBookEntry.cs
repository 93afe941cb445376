using LearningNetwork.Platform.Data;

namespace LearningNetwork.Exports.LogBooks;

/// <summary>What a recorder has added to a gathering's log book, on a day and after an activity (domain M79). At least one of <see cref="Versions"/>.</summary>
public sealed class LogBookEntry : OneRow
{
    public const int TextLength = 6000;

    public Guid GatheringId { get; set; }
    public Guid DayId { get; set; }
    /// <summary>The activity it stands after; null at the end of the day. The activity may be gone since, and then it stands there too.</summary>
    public Guid? ActivityId { get; set; }
    public LogBookKind Kind { get; set; }
    public DateTime CreatedAt { get; set; }
    /// <summary>Another after every change, so that of two at once one wins.</summary>
    public Guid Stamp { get; private set; } = Guid.CreateVersion7();
    public List<LogBookText> Versions { get; set; } = [];
    public List<LogBookComment> Comments { get; set; } = [];
    /// <summary>Taken out of the book; its row stays, so that a frozen version can say so.</summary>
    public DateTime? RemovedAt { get; private set; }

    public LogBookText Newest => Versions.MaxBy(version => version.Number)!;

    public static LogBookEntry Of(Guid gathering, LogBookForm form, LogBookReader by, DateTime now)
    {
        var entry = new LogBookEntry { GatheringId = gathering, DayId = form.Day, ActivityId = form.Activity, Kind = form.Kind, CreatedAt = now };
        entry.Versions.Add(new() { EntryId = entry.Id, Number = 1, PersonId = by.PersonId, At = now, Text = form.Clean });
        return entry;
    }

    /// <summary>False, with nothing changed, for those who do not keep the book, and where somebody else wrote since they began.</summary>
    public bool Write(LogBookForm form, LogBookReader by, DateTime now)
    {
        if (!by.Records || RemovedAt is not null || form.Number != Newest.Number) return false;
        Versions.Add(new() { EntryId = Id, Number = Newest.Number + 1, PersonId = by.PersonId, At = now, Text = form.Clean });
        (Kind, Stamp) = (form.Kind, Guid.CreateVersion7());
        return true;
    }

    /// <summary>False, with nothing changed, for those who do not keep the book.</summary>
    public bool Remove(LogBookReader by, DateTime now)
    {
        if (!by.Records) return false;
        (RemovedAt, Stamp) = (RemovedAt ?? now, Guid.CreateVersion7());
        return true;
    }

    /// <summary>False, with nothing changed, for those who may not.</summary>
    public bool Comment(string text, LogBookReader by, DateTime now)
    {
        if (!by.Comments || RemovedAt is not null) return false;
        Comments.Add(new() { EntryId = Id, PersonId = by.PersonId, MunicipalityNumber = by.MunicipalityNumber, At = now, Text = text });
        return true;
    }
}

/// <summary>What an entry says, as somebody saved it. Never changed: saving again is a new one.</summary>
public sealed class LogBookText : OneRow
{
    public Guid EntryId { get; set; }
    /// <summary>From 1.</summary>
    public int Number { get; set; }
    public Guid PersonId { get; set; }
    public DateTime At { get; set; }
    /// <summary>Markdown.</summary>
    public required string Text { get; set; }
}

/// <summary>What an entry is (domain M79): told, systematic, a result, or what was decided.</summary>
public enum LogBookKind { Story, Systematic, Result, Decision }

/// <summary>Somebody who has the book open.</summary>
/// <param name="Records">Adds and edits: those who lead, and those who are recorders in the gathering.</param>
/// <param name="Comments">Attends, or leads.</param>
public sealed record LogBookReader(Guid PersonId, string? MunicipalityNumber, bool Records, bool Comments);
