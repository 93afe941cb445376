using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

/// <summary>What a note on a page tells of when it was written.</summary>
public sealed class NoteTimeTests
{
    static readonly DateTime Exactly = Cast.Day.AddMinutes(3).AddSeconds(41).AddTicks(1234567);
    readonly Cast cast = Cast.Rehearse();

    [Theory]
    [InlineData(Audience.Everyone)]
    [InlineData(Audience.Table)]
    [InlineData(Audience.Recipient)]
    public void Without_a_name_it_tells_the_minute_and_no_more(Audience through) => Assert.Equal("2020-01-29T08:03", Seen(through).At);

    [Theory]
    [InlineData(Audience.Writer)]
    [InlineData(Audience.Municipality)]
    [InlineData(Audience.Facilitators)]
    public void With_a_name_it_tells_the_moment(Audience through) => Assert.Equal("2020-01-29T08:03:41.1234567Z", Seen(through).At);

    NoteView Seen(Audience through)
    {
        var note = new Contribution { Id = Guid.CreateVersion7(), ActivityId = cast.Kafe.Id, PersonId = cast.Amina.PersonId, Cell = "ide", Phase = "runde-1", Text = "Ta det med hjem.", CreatedAt = Exactly, SavedAt = Exactly };
        return new(note, cast.Kafe.Method.Cell("ide")!, new(through), null) { Places = new([]), Marks = [], Audiences = [] };
    }
}
