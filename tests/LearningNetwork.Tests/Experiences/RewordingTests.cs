using LearningNetwork.Experiences;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Experiences;

/// <summary>Lier's words, and how Bente of KS would have said it.</summary>
public sealed class RewordingTests
{
    private static readonly Guid Amina = Guid.CreateVersion7(), BentesId = Guid.CreateVersion7();
    private static readonly Reader Ours = new(Guid.CreateVersion7(), Cast.Lier, NetworkRole.Participant), Bente = new(BentesId, null, NetworkRole.Consultant),
        Kari = new(Guid.CreateVersion7(), Cast.Kongsberg, NetworkRole.Coordinator), Ingrid = new(Guid.CreateVersion7(), Cast.Kongsberg, NetworkRole.Participant);

    [Fact]
    public void Nothing_changes_before_the_municipality_says_yes()
    {
        var experience = Proposed();
        Assert.Equal("En fast time", experience.Newest.Title);
        Assert.False(experience.Accept(1, Bente, Cast.Day));
        Assert.True(experience.Accept(1, Ours, Cast.Day.AddDays(1)));
        Assert.Equal(("En fast time i uka", 2, 1, Ours.PersonId), (experience.Newest.Title, experience.Newest.Number, experience.Newest.Rewording, experience.Newest.PersonId));
        Assert.Equal((RewordingOutcome.Accepted, Ours.PersonId), (experience.Rewordings[0].Answer!.Outcome, experience.Rewordings[0].Answer!.PersonId));
    }

    [Fact]
    public void A_no_keeps_the_text_and_the_reason()
    {
        var experience = Proposed();
        Assert.False(experience.Refuse("Ikke mitt", Ingrid, Cast.Day));
        Assert.True(experience.Refuse("Det var ikke slik", Ours, Cast.Day));
        Assert.Equal(("En fast time", "Det var ikke slik"), (experience.Newest.Title, experience.Rewordings[0].Answer!.Reason));
        Assert.False(experience.Accept(1, Ours, Cast.Day));
        Assert.True(experience.Propose(Words(1), Bente));
    }

    [Fact]
    public void The_one_who_proposed_it_may_take_it_back_and_others_who_lead_may_not()
    {
        var experience = Proposed();
        Assert.False(experience.Refuse(null, Kari, Cast.Day));
        Assert.True(experience.Refuse(null, Bente, Cast.Day));
        Assert.Equal(RewordingOutcome.TakenBack, experience.Rewordings[0].Answer!.Outcome);
    }

    [Fact]
    public void A_text_that_changed_meanwhile_is_compared_again_before_a_yes()
    {
        var experience = Proposed();
        Assert.True(experience.Save(new() { Number = 2, Title = "Liers nye ord" }));
        Assert.False(experience.Accept(1, Ours, Cast.Day));
        Assert.True(experience.Accept(2, Ours, Cast.Day));
        Assert.Equal(3, experience.Newest.Number);
    }

    [Fact]
    public void There_is_one_at_a_time_from_the_text_that_stands_there_now()
    {
        var experience = Proposed();
        Assert.False(experience.Propose(Words(1), Kari));
        Assert.True(experience.Refuse(null, Ours, Cast.Day));
        Assert.True(experience.Save(new() { Number = 2, Title = "Liers nye ord" }));
        Assert.False(experience.Propose(Words(1), Kari));
        Assert.True(experience.Propose(Words(2), Kari));
    }

    [Theory]
    [InlineData(Reach.Municipality, false)]
    [InlineData(Reach.Network, true)]
    [InlineData(Reach.Public, true)]
    public void Those_who_lead_propose_once_it_is_the_networks(Reach reach, bool may)
    {
        Assert.Equal((may, may, false, false), (At(reach).MayReword(Bente), At(reach).MayReword(Kari), At(reach).MayReword(Ingrid), At(reach).MayReword(Ours)));
        Assert.Equal((may, true, false), (At(reach).MaySeeRewordings(Bente), At(reach).MaySeeRewordings(Ours), At(reach).MaySeeRewordings(Ingrid)));
    }

    private static Experience Proposed()
    {
        var experience = At(Reach.Network);
        Assert.True(experience.Propose(Words(1), Bente));
        return experience;
    }

    private static Rewording Words(int of) => new() { Title = "En fast time i uka", BasedOn = of, PersonId = BentesId, At = Cast.Day };

    internal static Experience At(Reach reach)
    {
        var experience = new Experience { NetworkId = Guid.CreateVersion7(), MunicipalityNumber = Cast.Lier, PersonId = Amina, Versions = [new() { Number = 1, Title = "En fast time" }] };
        for (var step = Reach.Municipality; step <= reach; step++) Assert.True(experience.Set(step, new(Amina, Cast.Lier, NetworkRole.Participant), Cast.Day));
        return experience;
    }
}
