using LearningNetwork.Networks;
using LearningNetwork.Networks.Glossary;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Networks.Glossary;

/// <summary>Ingrid proposes a word; Kari leads.</summary>
public sealed class GlossaryTermTests
{
    private static readonly Participation Ingrid = new() { PersonId = Guid.CreateVersion7(), Role = NetworkRole.Participant }, Another = new() { PersonId = Guid.CreateVersion7(), Role = NetworkRole.Observer }, Kari = new() { PersonId = Guid.CreateVersion7(), Role = NetworkRole.Coordinator };

    [Fact]
    public void It_is_its_proposers_until_it_is_agreed_and_theirs_who_lead_always()
    {
        var term = Proposed();
        Assert.Equal((true, false, true), (term.MayChange(Ingrid), term.MayChange(Another), term.MayChange(Kari)));
        Assert.True(term.Agree(Kari, Cast.Day));
        Assert.Equal((false, false, true), (term.MayChange(Ingrid), term.MayChange(Another), term.MayChange(Kari)));
    }

    [Fact]
    public void Only_those_who_lead_say_that_it_is_agreed_and_once()
    {
        var term = Proposed();
        Assert.False(term.Agree(Ingrid, Cast.Day));
        Assert.True(term.Agree(Kari, Cast.Day));
        Assert.False(term.Agree(Kari, Cast.Day.AddDays(1)));
        Assert.Equal((Kari.PersonId, Cast.Day), (term.Agreement!.PersonId, term.Agreement.At));
    }

    [Fact]
    public void Of_two_who_change_it_the_second_is_refused()
    {
        var term = Proposed();
        var (one, other) = (GlossaryForm.Of(term), GlossaryForm.Of(term));
        (one.Meaning, other.Meaning) = ("Det vi vil oppnå", "Noe annet");
        Assert.True(term.Say(one, Ingrid, Cast.Day));
        Assert.False(term.Say(other, Kari, Cast.Day));
        Assert.False(term.Say(GlossaryForm.Of(term), Another, Cast.Day));
        Assert.Equal("Det vi vil oppnå", term.Meaning);
    }

    [Fact]
    public void A_changed_meaning_is_agreed_by_the_one_who_changed_it()
    {
        var term = Proposed();
        term.Agree(Kari, Cast.Day);
        Assert.True(term.Say(GlossaryForm.Of(term), Kari, Cast.Day.AddDays(3)));
        Assert.Equal(Cast.Day.AddDays(3), term.Agreement!.At);
    }

    private static GlossaryTerm Proposed() => new GlossaryForm { Word = " Gevinst ", Meaning = "Det noen får bruk for" }.ToTerm(Guid.CreateVersion7(), Ingrid.PersonId, Cast.Day);
}
