namespace LearningNetwork.Experiences;

/// <summary>The talk about it: others ask, the municipality answers or takes it into the text.</summary>
public sealed partial class Experience
{
    public List<Comment> Comments { get; set; } = [];

    /// <summary>Everybody in the network who may read it. What is on one's own desk has nobody to talk with.</summary>
    public bool MayComment(Reader reader) => reader.Role is not null && Reach > Reach.Writer && MayRead(reader);

    /// <summary>Open ones first, then the newest. What was said among fewer stays among them, and the world outside the network hears none of it.</summary>
    public IReadOnlyList<Comment> CommentsFor(Reader reader) =>
        MayRead(reader) ? [.. Comments.Where(each => MayHear(each, reader)).OrderByDescending(each => each.State is CommentState.Open).ThenByDescending(each => each.At)] : [];

    /// <summary>False, with nothing changed, for those who may not.</summary>
    public bool Comment(string text, Reader by, DateTime now)
    {
        if (!MayComment(by)) return false;
        Comments.Add(new() { ExperienceId = Id, PersonId = by.PersonId, MunicipalityNumber = by.MunicipalityNumber, At = now, Reach = Reach, Text = text });
        return true;
    }

    /// <summary>The one who asked may ask more, which opens it again; the municipality says what it became. False, with nothing changed, for everybody else.</summary>
    public bool MayReply(Comment comment, Reader by, CommentState state) =>
        MayComment(by) && MayHear(comment, by) && (MayWrite(by) || state is CommentState.Open && by.PersonId == comment.PersonId);

    private bool MayHear(Comment comment, Reader reader) => reader.Role is not null && MayReadAt(comment.Reach, reader);
}
