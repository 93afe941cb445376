using LearningNetwork.Experiences;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Experiences;

/// <summary>What is said and written among few stays among them when more are let in.</summary>
public sealed class TalkingTests
{
    private static readonly Guid Amina = Guid.CreateVersion7();
    private static readonly Reader Writer = new(Amina, Cast.Lier, NetworkRole.Participant), Ours = new(Guid.CreateVersion7(), Cast.Lier, NetworkRole.Participant),
        Nome = new(Guid.CreateVersion7(), Cast.Nome, NetworkRole.Participant), Guest = new(Guid.CreateVersion7(), null, null);

    [Fact]
    public void What_the_municipality_said_among_themselves_is_not_heard_by_the_network()
    {
        var experience = At(Reach.Municipality);
        Assert.True(experience.Comment("Skal vi si dette høyt?", Ours, Cast.Day));
        Assert.True(experience.Set(Reach.Network, Ours, Cast.Day));
        Assert.True(experience.Comment("Hvem lager saklista?", Nome, Cast.Day.AddDays(1)));
        Assert.Equal(["Hvem lager saklista?", "Skal vi si dette høyt?"], experience.CommentsFor(Ours).Select(each => each.Text));
        Assert.Equal(["Hvem lager saklista?"], experience.CommentsFor(Nome).Select(each => each.Text));
        Assert.True(experience.Set(Reach.Public, Ours, Cast.Day));
        Assert.Empty(experience.CommentsFor(Guest));
        Assert.Empty(experience.CommentsFor(Reader.Nobody));
        Assert.True(experience.Set(Reach.Municipality, Ours, Cast.Day));
        Assert.Empty(experience.CommentsFor(Nome));
    }

    [Fact]
    public void The_municipality_says_what_a_comment_became_and_the_asker_may_ask_more()
    {
        var experience = At(Reach.Network);
        experience.Comment("Hvem lager saklista?", Nome, Cast.Day);
        var comment = experience.Comments[0];
        Assert.Equal(CommentState.Open, comment.State);
        Assert.True(experience.MayReply(comment, Ours, CommentState.TakenIn));
        Assert.False(experience.MayReply(comment, Nome, CommentState.Answered));
        Assert.True(experience.MayReply(comment, Nome, CommentState.Open));
        Assert.False(experience.MayReply(comment, Nome with { PersonId = Guid.CreateVersion7() }, CommentState.Open));
        comment.Replies.Add(new() { At = Cast.Day.AddDays(1), State = CommentState.Answered, Text = "HTV" });
        Assert.Equal(CommentState.Answered, comment.State);
        comment.Replies.Add(new() { At = Cast.Day.AddDays(2), State = CommentState.Open, Text = "Og når?" });
        Assert.Equal(CommentState.Open, comment.State);
    }

    [Fact]
    public void Guests_and_those_outside_say_nothing()
    {
        Assert.False(At(Reach.Public).Comment("Hei", Guest, Cast.Day));
        Assert.False(At(Reach.Municipality).Comment("Hei", Nome, Cast.Day));
        Assert.False(At(Reach.Writer).Comment("Hei", Writer, Cast.Day));
    }

    [Fact]
    public void Nobody_reads_versions_from_before_it_was_opened_to_them()
    {
        var experience = At(Reach.Writer);
        experience.Save(new() { Number = 2, Title = "Før kommunen" });
        experience.Set(Reach.Municipality, Writer, Cast.Day);
        experience.Save(new() { Number = 3, Title = "Før nettverket" });
        experience.Set(Reach.Network, Ours, Cast.Day);
        experience.Save(new() { Number = 4, Title = "Nå" });
        Assert.Equal([4, 3, 2, 1], Numbers(experience, Writer));
        Assert.Equal([4, 3, 2], Numbers(experience, Ours));
        Assert.Equal([4, 3], Numbers(experience, Nome));
        Assert.Empty(Numbers(experience, Guest));
        experience.Set(Reach.Public, Ours, Cast.Day);
        Assert.Equal([4], Numbers(experience, Reader.Nobody));
    }

    [Fact]
    public void What_others_tell_of_trying_it_is_not_opened_to_the_world_by_the_owner()
    {
        var experience = At(Reach.Public);
        Assert.True(experience.Try(new() { Degree = 40, Happened = "Det holdt" }, Nome, Cast.Day));
        Assert.Single(experience.TravelsFor(Ours));
        Assert.Empty(experience.TravelsFor(Reader.Nobody));
    }

    [Fact]
    public void What_two_are_about_is_said_once()
    {
        var form = new TagForm { Themes = "Turnus, heltid", Step = [3] };
        form.Add(new() { Themes = "heltid, rekruttering", Step = [3, 4] });
        Assert.Equal("Turnus, heltid, rekruttering", form.Themes);
        Assert.Equal([3, 4], form.Step);
    }

    [Fact]
    public void Tags_are_kept_once_and_cut_to_what_there_is_room_for()
    {
        var experience = At(Reach.Network);
        new TagForm { Themes = "Turnus, turnus,, heltid\n" + new string('a', 70), Step = [10, 3, 11, 3], Capability = [Capability.Arenas, (Capability)99] }.Onto(experience, Amina, Cast.Day);
        Assert.Equal(["heltid", "Turnus", new string('a', 60)], experience.TagsOf(TagKind.Theme));
        Assert.Equal(["3", "10"], experience.TagsOf(TagKind.Step));
        Assert.Equal(["Arenas"], experience.TagsOf(TagKind.Capability));
        var kept = experience.Tags.Single(each => each.Value == "Turnus");
        new TagForm { Themes = "Turnus" }.Onto(experience, Amina, Cast.Day);
        Assert.Same(kept, Assert.Single(experience.Tags));
    }

    private static IEnumerable<int> Numbers(Experience experience, Reader reader) => experience.VersionsFor(reader).Select(each => each.Number);

    private static Experience At(Reach reach)
    {
        var experience = new Experience { NetworkId = Guid.CreateVersion7(), MunicipalityNumber = Cast.Lier, PersonId = Amina, Versions = [new() { Number = 1, Title = "En fast time" }] };
        for (var step = Reach.Municipality; step <= reach; step++) Assert.True(experience.Set(step, Writer, Cast.Day));
        return experience;
    }
}
