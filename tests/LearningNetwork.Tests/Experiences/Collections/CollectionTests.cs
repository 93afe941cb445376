using LearningNetwork.Experiences;
using LearningNetwork.Experiences.Collections;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Experiences.Collections;

/// <summary>Who reads a collection, and what its buttons do with its parts.</summary>
public sealed class CollectionTests
{
    private static readonly Dictionary<string, Reader> Readers = new()
    {
        ["a consultant"] = new(Guid.CreateVersion7(), null, NetworkRole.Consultant),
        ["a coordinator"] = new(Guid.CreateVersion7(), Cast.Kongsberg, NetworkRole.Coordinator),
        ["a participant"] = new(Guid.CreateVersion7(), Cast.Nome, NetworkRole.Participant),
        ["the steering group"] = new(Guid.CreateVersion7(), null, NetworkRole.SteeringGroup),
        ["a guest"] = new(Guid.CreateVersion7(), null, null),
        ["nobody"] = Reader.Nobody,
    };

    [Theory]
    [InlineData("a consultant", "r r r")]
    [InlineData("a coordinator", "r r r")]
    [InlineData("a participant", "- r r")]
    [InlineData("the steering group", "- r r")]
    [InlineData("a guest", "- - r")]
    [InlineData("nobody", "- - r")]
    public void It_is_read_by(string who, string steps) =>
        Assert.Equal(steps, string.Join(' ', new[] { Reach.Writer, Reach.Network, Reach.Public }.Select(to => At(to).MayRead(Readers[who]) ? "r" : "-")));

    [Fact]
    public void Each_opening_is_a_row_and_the_last_holds()
    {
        var collection = At(Reach.Public);
        Assert.False(collection.Open(Reach.Public, Guid.Empty, Cast.Day));
        Assert.False(collection.Open(Reach.Municipality, Guid.Empty, Cast.Day));
        Assert.True(collection.Open(Reach.Writer, Guid.Empty, Cast.Day));
        Assert.Equal((Reach.Writer, 2), (collection.Reach, collection.Openings.Count));
    }

    [Theory]
    [InlineData("up:1", "b a c")]
    [InlineData("up:0", "a b c")]
    [InlineData("down:1", "a c b")]
    [InlineData("down:2", "a b c")]
    [InlineData("out:1", "a c")]
    [InlineData("out:9", "a b c")]
    [InlineData("text", "a b c -")]
    [InlineData("tull", "a b c")]
    [InlineData(null, "a b c")]
    public void A_button_moves_a_part_and_loses_none_of_the_words(string? what, string order)
    {
        var form = new CollectionForm { Title = "Samling", Do = what, Parts = [new() { Text = "a" }, new() { Text = "b" }, new() { Text = "c" }] };
        Assert.Equal(order, string.Join(' ', form.Arranged(_ => true).Select(part => part.Text ?? "-")));
    }

    [Fact]
    public void An_experience_is_put_in_once_and_only_where_it_may()
    {
        var (one, hidden) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var form = new CollectionForm { Title = "Samling", Add = one };
        form.Parts = form.Arranged(id => id == one);
        Assert.Single(form.Parts);
        Assert.Single(form.Arranged(id => id == one));
        form.Add = hidden;
        Assert.Single(form.Arranged(id => id == one));
    }

    private static Collection At(Reach reach)
    {
        var collection = new Collection { Title = "Møteplasser", NetworkId = Guid.CreateVersion7() };
        collection.Open(reach, Guid.CreateVersion7(), Cast.Day);
        return collection;
    }
}
