using LearningNetwork.Accounts;
using LearningNetwork.Experiences;
using LearningNetwork.Platform.Data;

namespace LearningNetwork.Exports.LogBooks;

/// <summary>What somebody in the gathering says about an entry.</summary>
public sealed class LogBookComment : OneRow
{
    public const int TextLength = 1000;

    public Guid EntryId { get; set; }
    public Guid PersonId { get; set; }
    public Person Person { get; set; } = null!;
    /// <summary>At the time; null for those of no municipality.</summary>
    public string? MunicipalityNumber { get; set; }
    public DateTime At { get; set; }
    public required string Text { get; set; }
    public List<LogBookReply> Replies { get; set; } = [];

    /// <summary>Whether it waits for those who keep the book, was answered, or changed the text.</summary>
    public CommentState State => Replies.MaxBy(each => (each.At, each.Id))?.State ?? CommentState.Open;

    /// <summary>Those who keep the book say what it became; the one who asked may ask more, which opens it again.</summary>
    public bool MayReply(LogBookReader by, CommentState state) => by.Records || by.Comments && state is CommentState.Open && by.PersonId == PersonId;

    /// <summary>False, with nothing changed, for those who may not, and where nothing is said. That it is taken into the text is an answer without words too.</summary>
    public bool Reply(string text, CommentState state, LogBookReader by, DateTime now)
    {
        if (!MayReply(by, state) || text.Length == 0 && state is not CommentState.TakenIn) return false;
        Replies.Add(new() { CommentId = Id, PersonId = by.PersonId, MunicipalityNumber = by.MunicipalityNumber, At = now, State = state, Text = text });
        return true;
    }
}

/// <summary>Somebody answered a comment, or asked more.</summary>
public sealed class LogBookReply : OneRow
{
    public Guid CommentId { get; set; }
    public Guid PersonId { get; set; }
    public Person Person { get; set; } = null!;
    /// <summary>At the time; null for those of no municipality.</summary>
    public string? MunicipalityNumber { get; set; }
    public DateTime At { get; set; }
    /// <summary>What the comment is from then on.</summary>
    public CommentState State { get; set; }
    /// <summary>Empty where it was only said that the comment is in the text.</summary>
    public required string Text { get; set; }
}
