using LearningNetwork.Exports.LogBooks;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Exports.LogBooks;

/// <summary>Who writes in the book, and what becomes of two who write at once.</summary>
public sealed class LogBookEntryTests
{
    private static readonly LogBookReader Recorder = new(Guid.CreateVersion7(), Cast.Lier, Records: true, Comments: true), Attends = new(Guid.CreateVersion7(), Cast.Nome, Records: false, Comments: true), LooksOn = new(Guid.CreateVersion7(), null, Records: false, Comments: false);

    [Fact]
    public void Saving_again_is_a_new_version_and_the_old_one_stays()
    {
        var entry = Written();
        Assert.True(entry.Write(new() { Text = " Vi prøver i tre måneder\r\n", Kind = LogBookKind.Decision, Number = 1 }, Recorder, Cast.Day.AddHours(1)));
        Assert.Equal(["Vi ble enige", "Vi prøver i tre måneder"], entry.Versions.Select(version => version.Text));
        Assert.Equal((LogBookKind.Decision, Recorder.PersonId), (entry.Kind, entry.Newest.PersonId));
    }

    [Fact]
    public void Of_two_who_began_from_the_same_the_second_is_refused()
    {
        var entry = Written();
        Assert.True(entry.Write(new() { Text = "Først", Number = 1 }, Recorder, Cast.Day));
        Assert.False(entry.Write(new() { Text = "Sist", Number = 1 }, Recorder, Cast.Day));
        Assert.Equal("Først", entry.Newest.Text);
    }

    [Fact]
    public void Only_those_who_keep_the_book_write_and_remove_and_those_who_are_there_comment()
    {
        var entry = Written();
        foreach (var other in new[] { Attends, LooksOn })
        {
            Assert.False(entry.Write(new() { Text = "Nei", Number = 1 }, other, Cast.Day));
            Assert.False(entry.Remove(other, Cast.Day));
        }
        Assert.True(entry.Comment("Enig", Attends, Cast.Day));
        Assert.False(entry.Comment("Nei", LooksOn, Cast.Day));
        Assert.Equal((1, Cast.Nome), (entry.Comments.Count, entry.Comments[0].MunicipalityNumber));
    }

    [Fact]
    public void What_is_taken_out_takes_no_words_and_no_comments()
    {
        var entry = Written();
        Assert.True(entry.Remove(Recorder, Cast.Day));
        Assert.False(entry.Write(new() { Text = "For sent", Number = 1 }, Recorder, Cast.Day));
        Assert.False(entry.Comment("For sent", Attends, Cast.Day));
    }

    private static LogBookEntry Written() => LogBookEntry.Of(Guid.CreateVersion7(), new() { Day = Guid.CreateVersion7(), Text = "Vi ble enige" }, Recorder, Cast.Day);
}
