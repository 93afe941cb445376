using LearningNetwork.Exports.LogBooks;
using LearningNetwork.Experiences;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Exports.LogBooks;

/// <summary>A comment waits until those who keep the book have said what became of it.</summary>
public sealed class LogBookCommentTests
{
    private static readonly LogBookReader Recorder = new(Guid.CreateVersion7(), Cast.Lier, Records: true, Comments: true), Asks = new(Guid.CreateVersion7(), Cast.Nome, Records: false, Comments: true),
        Attends = new(Guid.CreateVersion7(), Cast.Nome, Records: false, Comments: true), LooksOn = new(Guid.CreateVersion7(), null, Records: false, Comments: false);

    private readonly LogBookComment comment = new() { PersonId = Asks.PersonId, MunicipalityNumber = Cast.Nome, At = Cast.Day, Text = "Fra når?" };

    [Fact]
    public void It_waits_until_it_is_answered_and_again_when_more_is_asked()
    {
        Assert.Equal(CommentState.Open, comment.State);
        Assert.True(comment.Reply("Fra mai", CommentState.Answered, Recorder, Cast.Day.AddHours(1)));
        Assert.Equal((CommentState.Answered, Recorder.PersonId), (comment.State, comment.Replies[0].PersonId));
        Assert.True(comment.Reply("Hele mai?", CommentState.Open, Asks, Cast.Day.AddHours(2)));
        Assert.Equal(CommentState.Open, comment.State);
        Assert.True(comment.Reply("", CommentState.TakenIn, Recorder, Cast.Day.AddHours(3)));
        Assert.Equal((CommentState.TakenIn, 3), (comment.State, comment.Replies.Count));
    }

    [Fact]
    public void Only_those_who_keep_the_book_say_what_it_became_and_only_the_one_who_asked_asks_more()
    {
        foreach (var state in new[] { CommentState.Answered, CommentState.TakenIn })
            foreach (var other in new[] { Asks, Attends, LooksOn }) Assert.False(comment.Reply("Nei", state, other, Cast.Day));
        foreach (var other in new[] { Attends, LooksOn, Asks with { Comments = false } }) Assert.False(comment.Reply("Nei", CommentState.Open, other, Cast.Day));
        Assert.Empty(comment.Replies);
    }

    [Fact]
    public void An_answer_and_a_question_need_words()
    {
        Assert.False(comment.Reply("", CommentState.Answered, Recorder, Cast.Day));
        Assert.False(comment.Reply("", CommentState.Open, Asks, Cast.Day));
        Assert.Empty(comment.Replies);
    }
}
