using LearningNetwork.Gatherings;

namespace LearningNetwork.Tests.Gatherings;

public class ItemTypeSuggestionTests
{
    [Theory]
    [InlineData("Vi tar et tilbakeblikk på gårsdagen", ItemType.LookBack)]
    [InlineData("Pause", ItemType.Break)]
    [InlineData("Kaffepause", ItemType.Break)]
    [InlineData("Lunsjpause", ItemType.Lunch)]
    [InlineData("Festmiddag på hotellet", ItemType.Dinner)]
    [InlineData("Registrering, kaffe og velkommen", ItemType.Registration)]
    [InlineData("Velkommen", ItemType.Opening)]
    [InlineData("Åpning", ItemType.Opening)]
    [InlineData("Kafédialog", ItemType.CafeDialogue)]
    [InlineData("Kafe\u0301dialog", ItemType.CafeDialogue)]
    [InlineData("Kommunevist arbeid med deling i cafedialog", ItemType.CafeDialogue)]
    [InlineData("Paneldialog: hva sitter vi igjen med?", ItemType.PanelDialogue)]
    [InlineData("Kommunevist gruppearbeid", ItemType.MunicipalGroupWork)]
    [InlineData("Vi deler i plenum", ItemType.PlenarySharing)]
    [InlineData("Avslutning ved styringsgruppen", ItemType.SteeringGroupClosing)]
    [InlineData("Hvordan evaluerer vi nettverket?", ItemType.CoCreatedEvaluation)]
    [InlineData("Gjennomgang av evalueringen", ItemType.EvaluationReview)]
    [InlineData("Blikket fremover", ItemType.ForwardLook)]
    [InlineData("Veien videre i regionen", ItemType.ForwardLook)]
    [InlineData("Vi lager plakat", ItemType.PosterWork)]
    [InlineData("Gallerivandring blant plakatene", ItemType.GalleryWalk)]
    [InlineData("Parallelle sesjoner", ItemType.ParallelSessions)]
    [InlineData("Introduksjon til gruppearbeid", ItemType.IntroToWork)]
    [InlineData("Refleksjon", ItemType.PauseReflection)]
    [InlineData("Refleksjon rundt bordene", ItemType.TableReflection)]
    [InlineData("Lytt deg inn", ItemType.ListeningNotes)]
    [InlineData("Hva kan PAI fortelle oss?", ItemType.DataReview)]
    [InlineData("Kommunene deler sine erfaringer", ItemType.MunicipalPresentation)]
    [InlineData("Erfaringsdeling", ItemType.ExperienceSharing)]
    [InlineData("Oppsummering i egen kommunegruppe", ItemType.HomeGroupSummary)]
    [InlineData("Innlegg: Ti steg", ItemType.Lecture)]
    [InlineData("Vel hjem", ItemType.Closing)]
    [InlineData("Slutt for dagen", ItemType.Closing)]
    [InlineData("Vegen vidare", ItemType.ForwardLook)]
    [InlineData("Vel heim", ItemType.Closing)]
    public void A_word_in_the_title_tells_the_type(string title, ItemType type) =>
        Assert.Equal(new(type, true), ItemTypeSuggestion.For(title.Normalize()));

    [Theory]
    [InlineData("Fra kunnskap til praksis")]
    [InlineData("Nettverket nærmer seg slutten: steg-modellen, forutsetninger og avveininger framover")]
    [InlineData("Lederplakaten, ettermiddagen og kaffedrikkingen")]
    [InlineData("")]
    public void Anything_else_is_a_talk_by_guess(string title) => Assert.Equal(new(ItemType.Lecture, false), ItemTypeSuggestion.For(title));

    [Fact]
    public void Every_type_has_a_word() => Assert.Equal(27, typeof(ItemTypeSuggestionTests)
        .GetMethod(nameof(A_word_in_the_title_tells_the_type))!.GetCustomAttributes(typeof(InlineDataAttribute), false)
        .Cast<InlineDataAttribute>().Select(data => data.GetData(null!).Single()[1]).Distinct().Count());

    [Fact]
    public void A_meal_far_out_in_a_title_is_only_a_guess() =>
        Assert.Equal(new(ItemType.Lunch, false), ItemTypeSuggestion.For("Hva snakker vi egentlig om når vi spiser lunsj?"));

    [Fact]
    public void Who_closes_tells_which_closing_it_is() =>
        Assert.Equal(new(ItemType.SteeringGroupClosing, true), ItemTypeSuggestion.For("Avslutning", "styringsgruppen"));
}
