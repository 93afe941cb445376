using System.Text.Json;
using LearningNetwork.Platform.Data;

namespace LearningNetwork.Exports.LogBooks;

/// <summary>The book as it stood when somebody who keeps it froze it. It holds which notes and texts were in it and not what they said: what is taken away afterwards is gone from here too.</summary>
public sealed class LogBookVersion : OneRow
{
    public Guid GatheringId { get; set; }
    /// <summary>From 1.</summary>
    public int Number { get; set; }
    public Guid PersonId { get; set; }
    public DateTime At { get; set; }
    /// <summary><see cref="Frozen"/> as JSON.</summary>
    public required string Content { get; set; }

    public Frozen Read() => JsonSerializer.Deserialize<Frozen>(Content)!;

    public static LogBookVersion Of(LogBook book, int number, Guid by, DateTime now) => new()
    {
        GatheringId = book.Gathering.Id, Number = number, PersonId = by, At = now,
        Content = JsonSerializer.Serialize(new Frozen(
            [.. book.Parts.Select(part => new FrozenPart(part.Seen.Activity.Id, [.. part.Seen.Notes.Select(note => note.Contribution.Id)], [.. part.Tables]))],
            [.. book.Entries.Select(entry => entry.Text.Id)], [.. book.Attended])),
    };
}

/// <param name="Texts">Ids of <see cref="LogBookText"/>.</param>
/// <param name="Attended">How many were there in each role.</param>
public sealed record Frozen(IReadOnlyList<FrozenPart> Parts, IReadOnlyList<Guid> Texts, IReadOnlyList<RoleCount> Attended);

/// <param name="Notes">Ids of contributions.</param>
/// <param name="Tables">How the hall had answered: numbers, that tell of nobody.</param>
public sealed record FrozenPart(Guid Activity, IReadOnlyList<Guid> Notes, IReadOnlyList<TableBlock> Tables);

public sealed record RoleCount(Networks.OrganisationalRole Role, int Count);
