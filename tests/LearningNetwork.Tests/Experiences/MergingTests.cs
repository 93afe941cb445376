using LearningNetwork.Experiences;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Experiences;

/// <summary>Lier has told the same twice, and Kongsberg once.</summary>
public sealed class MergingTests
{
    private static readonly Guid Amina = Guid.CreateVersion7();
    private static readonly Reader Ours = new(Guid.CreateVersion7(), Cast.Lier, NetworkRole.Participant), Bente = new(Guid.CreateVersion7(), null, NetworkRole.Consultant), Ingrid = new(Guid.CreateVersion7(), Cast.Kongsberg, NetworkRole.Participant);
    private readonly Guid network = Guid.CreateVersion7();

    [Fact]
    public void What_is_taken_in_is_read_in_the_other_and_by_itself_no_more()
    {
        var (one, other) = (At(Reach.Network), At(Reach.Network));
        Assert.True(one.TakeIn(other, Ours, Cast.Day));
        foreach (var reader in new[] { Ours, Bente, Ingrid, Reader.Nobody, new(Amina, Cast.Lier, NetworkRole.Participant) })
            Assert.Equal((false, false, false), (other.MayRead(reader), other.MayWrite(reader), Experience.ReadableBy(reader).Compile()(other)));
        Assert.False(other.Set(Reach.Municipality, Ours, Cast.Day));
        Assert.False(Experience.IsShared.Compile()(other));
    }

    [Fact]
    public void The_notes_the_labels_and_the_travels_of_both_are_told()
    {
        var (one, other) = (At(Reach.Network), At(Reach.Network));
        var note = Guid.CreateVersion7();
        one.Sources.Add(new() { ContributionId = note });
        other.Sources.AddRange([new() { ContributionId = note }, new() { ContributionId = Guid.CreateVersion7() }]);
        other.Tag(TagKind.Theme, ["vaktplan"], Amina, Cast.Day);
        Assert.True(other.Try(new() { Degree = 40, Happened = "Vi begynte" }, Ingrid, Cast.Day));
        Assert.True(one.TakeIn(other, Ours, Cast.Day));
        Assert.Equal((2, "vaktplan", Cast.Kongsberg), (one.AllSources.Count(), one.TagsOf(TagKind.Theme).Single(), one.TravelsFor(Bente).Single().MunicipalityNumber));
    }

    [Fact]
    public void Let_out_again_it_is_as_it_was()
    {
        var (one, other) = (At(Reach.Network), At(Reach.Municipality));
        Assert.True(one.TakeIn(other, Ours, Cast.Day));
        Assert.False(one.LetOut(other.Id, Bente));
        Assert.False(one.LetOut(Guid.CreateVersion7(), Ours));
        Assert.True(one.LetOut(other.Id, Ours));
        Assert.Equal((true, false, Reach.Municipality), (other.MayRead(Ours), other.MayRead(Bente), other.Reach));
        Assert.Empty(one.TakenIn);
    }

    [Fact]
    public void Only_the_municipality_does_it_and_those_who_lead_propose_it_when_both_are_the_networks()
    {
        var (one, other, home) = (At(Reach.Network), At(Reach.Network), At(Reach.Municipality));
        Assert.False(one.TakeIn(other, Bente, Cast.Day));
        Assert.False(one.TakeIn(other, Ingrid, Cast.Day));
        Assert.Equal((true, false, true, false, true), (one.MayMerge(other, Bente), one.MayMerge(home, Bente), one.MayMerge(home, Ours), one.MayMerge(other, Ingrid), one.MayMerge(other, Ours)));
    }

    [Fact]
    public void Two_municipalities_stay_two_and_nothing_is_taken_in_twice_or_in_itself()
    {
        var (one, other, third) = (At(Reach.Network), At(Reach.Network), At(Reach.Network));
        var theirs = At(Reach.Network, Cast.Kongsberg);
        Assert.False(one.MayMerge(theirs, Ours) || one.MayMerge(theirs, Bente) || one.TakeIn(theirs, Ours, Cast.Day));
        Assert.False(one.TakeIn(one, Ours, Cast.Day));
        Assert.True(one.TakeIn(other, Ours, Cast.Day));
        Assert.False(third.TakeIn(other, Ours, Cast.Day));
        Assert.False(third.TakeIn(one, Ours, Cast.Day));
        Assert.True(one.TakeIn(third, Ours, Cast.Day));
    }

    [Fact]
    public void Proposed_words_that_take_another_in_do_it_when_the_municipality_says_yes()
    {
        var (one, other) = (At(Reach.Network), At(Reach.Network));
        Assert.True(one.Propose(new() { Title = "Begge", BasedOn = 1, PersonId = Bente.PersonId, TakesInId = other.Id }, Bente));
        Assert.False(one.Accept(1, Ours, Cast.Day));
        Assert.False(one.Accept(1, Ours, Cast.Day, At(Reach.Network)));
        Assert.True(one.Accept(1, Ours, Cast.Day, other));
        Assert.Equal(("Begge", one.Id), (one.Newest.Title, other.Merger!.IntoId));
    }

    private Experience At(Reach reach, string municipality = Cast.Lier)
    {
        var experience = new Experience { NetworkId = network, MunicipalityNumber = municipality, PersonId = Amina, Versions = [new() { Number = 1, Title = "En fast time" }] };
        for (var step = Reach.Municipality; step <= reach; step++) Assert.True(experience.Set(step, new(Amina, municipality, NetworkRole.Participant), Cast.Day));
        return experience;
    }
}
