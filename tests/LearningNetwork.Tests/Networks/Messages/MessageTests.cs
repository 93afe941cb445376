using LearningNetwork.Networks;
using LearningNetwork.Networks.Messages;

namespace LearningNetwork.Tests.Networks.Messages;

/// <summary>How long a message is said, how many at once, and when it has gone quiet.</summary>
public sealed class MessageTests
{
    private static readonly DateOnly January = new(2020, 1, 1);

    [Fact]
    public void It_is_said_from_its_first_day_to_its_last()
    {
        var message = Said(0, 10);
        Assert.Equal([false, true, true, false], new[] { -1, 0, 10, 11 }.Select(day => message.IsOn(January.AddDays(day))));
        Assert.True(Said(0).IsOn(January.AddYears(3)));
    }

    [Fact]
    public void Three_are_said_on_a_day_and_a_fourth_has_no_room()
    {
        Message[] three = [Said(0), Said(0, 20), Said(5, 30)];
        Assert.False(Said(10, 12).HasRoomAmong(three));
        Assert.True(Said(21).HasRoomAmong(three));
        Assert.False(Said(0).HasRoomAmong(three)); // full from the sixth day, though not on its first
    }

    [Fact]
    public void One_that_is_changed_is_not_counted_with_itself()
    {
        Message[] three = [Said(0), Said(0), Said(0)];
        Assert.All(three, each => Assert.True(each.HasRoomAmong(three)));
    }

    [Fact]
    public void It_is_quiet_when_nobody_has_said_it_for_a_month()
    {
        var message = Said(0);
        Assert.False(message.IsQuietAt(January.AddDays(Message.Quiet - 1)));
        Assert.True(message.IsQuietAt(January.AddDays(Message.Quiet)));
        message.Repetitions.Add(new() { Arena = "Personalmøtet", On = January.AddDays(20) });
        Assert.False(message.IsQuietAt(January.AddDays(Message.Quiet)));
        Assert.True(message.IsQuietAt(January.AddDays(20 + Message.Quiet)));
    }

    [Fact]
    public void One_that_is_over_or_to_come_is_never_quiet()
    {
        Assert.False(Said(0, 40).IsQuietAt(January.AddDays(41)));
        Assert.False(Said(50).IsQuietAt(January.AddDays(41)));
    }

    [Fact]
    public void Of_two_who_change_it_the_second_is_refused()
    {
        var message = Said(0);
        var (one, other) = (MessageForm.Of(message), MessageForm.Of(message));
        (one.Text, other.Text) = ("Heltid er regelen", "Noe annet");
        Assert.True(message.Say(one));
        Assert.False(message.Say(other));
        Assert.Equal("Heltid er regelen", message.Text);
    }

    [Fact]
    public void That_it_was_said_is_taken_away_by_the_one_who_told_and_those_who_lead()
    {
        Participation ingrid = new() { PersonId = Guid.CreateVersion7() }, another = new() { PersonId = Guid.CreateVersion7() }, kari = new() { PersonId = Guid.CreateVersion7(), Role = NetworkRole.Coordinator };
        var row = new Repetition { Arena = "Ledermøtet", PersonId = ingrid.PersonId };
        Assert.Equal((true, false, true), (row.MayRemove(ingrid), row.MayRemove(another), row.MayRemove(kari)));
    }

    private static Message Said(int from, int? until = null) => new() { Text = "Fra stillingsprosent til fellesskap", From = January.AddDays(from), Until = until is { } last ? January.AddDays(last) : null };
}
