using LearningNetwork.Accounts;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Networks;

public sealed class NetworkRulesTests
{
    static readonly DateTime Later = Cast.Day.AddDays(1);
    readonly Network network = new() { Name = "Prøvenettverket", CreatedAt = Cast.Day };
    readonly IReadOnlyList<Municipality> register = MunicipalityRegister.Read();

    [Fact]
    public void A_new_member_sits_last_with_letters_and_a_colour_of_its_own()
    {
        var marks = Cast.Seven.Select(Welcome).ToList();
        Assert.Equal(["Kb", "Ri", "ØE", "MT", "Sa", "No", "Li"], marks.Select(each => each.Initials));
        Assert.Equal(Enumerable.Range(1, 7), marks.Select(each => each.Hue));
        Assert.Equal(Enumerable.Range(0, 7), marks.Select(each => each.Position));
    }

    [Fact]
    public void A_member_that_leaves_and_comes_back_has_the_mark_it_had_and_sits_last()
    {
        var kongsberg = Welcome(Cast.Kongsberg);
        var ringerike = Welcome(Cast.Ringerike);
        kongsberg.End(Cast.Day);
        Assert.Equal([ringerike], network.MembersAt(Later));
        Assert.Same(kongsberg, network.Welcome(kongsberg.Municipality, Later));
        Assert.Equal([ringerike, kongsberg], network.MembersAt(Later));
    }

    [Fact]
    public void Welcoming_one_who_is_here_changes_nothing()
    {
        var first = Welcome(Cast.Kongsberg);
        Welcome(Cast.Ringerike);
        Assert.Same(first, Welcome(Cast.Kongsberg));
        Assert.Equal(0, first.Position);
    }

    [Fact]
    public void A_member_moves_one_place_and_not_past_the_end()
    {
        var (a, b) = (Welcome(Cast.Kongsberg), Welcome(Cast.Ringerike));
        network.Move(b, -1, Cast.Day);
        network.Move(b, -1, Cast.Day);
        Assert.Equal([b, a], network.MembersAt(Cast.Day));
        network.Move(b, 1, Cast.Day);
        Assert.Equal([a, b], network.MembersAt(Cast.Day));
    }

    [Theory]
    [InlineData("R", 1, "Members.TwoLetters")]
    [InlineData("RIN", 1, "Members.TwoLetters")]
    [InlineData("<>", 1, "Members.TwoLetters")]
    [InlineData(null, 1, "Members.TwoLetters")]
    [InlineData("KB", 1, "Members.Taken")]
    [InlineData("Re", 0, "Members.Hue")]
    [InlineData("Re", 13, "Members.Hue")]
    [InlineData("Ri", 12, null)]
    public void A_mark_is_two_letters_nobody_else_has_and_one_of_twelve_colours(string? letters, int hue, string? fault)
    {
        Welcome(Cast.Kongsberg).End(Cast.Day);
        Assert.Equal(fault, new MarkForm(letters, hue).FaultFor(Welcome(Cast.Ringerike), network));
    }

    [Fact]
    public void The_last_one_who_leads_stays_until_there_is_another()
    {
        var kari = network.TakeIn(new Person { Name = "Kari" }, NetworkRole.Coordinator, Cast.Day);
        var ola = network.TakeIn(new Person { Name = "Ola" }, NetworkRole.Participant, Cast.Day);
        Assert.False(network.End(kari, Later));
        Assert.True(network.End(ola, Later));
        network.TakeIn(new Person { Name = "Bente" }, NetworkRole.Consultant, Cast.Day);
        Assert.True(network.End(kari, Later));
        Assert.Equal(Later, kari.Until);
    }

    Membership Welcome(string number) => network.Welcome(register.Single(each => each.Number == number), Cast.Day);
}
