using LearningNetwork.Experiences;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Experiences;

/// <summary>Bente of KS writes for Lier, and asks.</summary>
public sealed class OnBehalfTests
{
    private static readonly Reader Bente = new(Guid.CreateVersion7(), null, NetworkRole.Consultant), Ours = new(Guid.CreateVersion7(), Cast.Lier, NetworkRole.Participant), Kari = new(Guid.CreateVersion7(), Cast.Kongsberg, NetworkRole.Coordinator);

    [Fact]
    public void It_is_hers_until_she_asks_and_the_municipalitys_from_then_on()
    {
        var experience = Written();
        Assert.Equal((true, true, false), (experience.MayRead(Bente), experience.MayWrite(Bente), experience.MayRead(Ours)));
        Assert.True(experience.Set(Reach.Municipality, Bente, Cast.Day));
        Assert.Equal((false, false, true, true), (experience.MayRead(Bente), experience.MayWrite(Bente), experience.MayRead(Ours), experience.MayWrite(Ours)));
        Assert.False(experience.Set(Reach.Network, Bente, Cast.Day));
        Assert.True(experience.Set(Reach.Network, Ours, Cast.Day));
        Assert.Equal((true, false, true), (experience.MayRead(Bente), experience.MayWrite(Bente), experience.MayReword(Bente)));
        Assert.False(experience.Set(Reach.Municipality, Bente, Cast.Day));
    }

    [Fact]
    public void The_municipality_says_no_with_a_reason_and_it_is_hers_again()
    {
        var experience = Written();
        experience.Set(Reach.Municipality, Bente, Cast.Day);
        Assert.False(experience.Set(Reach.Writer, Kari, Cast.Day));
        Assert.True(experience.Set(Reach.Writer, Ours, Cast.Day, "Det var ikke oss"));
        Assert.Equal("Det var ikke oss", experience.Consents[^1].Why);
        Assert.Equal((true, false), (experience.MayRead(Bente), experience.MayRead(Ours)));
    }

    [Fact]
    public void A_list_holds_what_may_be_read_and_nothing_else()
    {
        var experience = Written();
        foreach (var (to, by) in new[] { (Reach.Writer, Bente), (Reach.Municipality, Bente), (Reach.Network, Ours), (Reach.Public, Ours) })
        {
            if (to > Reach.Writer) Assert.True(experience.Set(to, by, Cast.Day));
            foreach (var reader in new[] { Bente, Ours, Kari, Reader.Nobody }) Assert.Equal(experience.MayRead(reader), Experience.ReadableBy(reader).Compile()(experience));
        }
    }

    private static Experience Written() => new() { NetworkId = Guid.CreateVersion7(), MunicipalityNumber = Cast.Lier, PersonId = Bente.PersonId, IsOnBehalf = true, Versions = [new() { Number = 1, Title = "En fast time" }] };
}
