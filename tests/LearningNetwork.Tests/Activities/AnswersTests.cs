using LearningNetwork.Activities;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Methods;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

/// <summary>What a question takes for an answer, and how it is kept.</summary>
public sealed class AnswersTests
{
    private static readonly Viewer Amina = new(Guid.CreateVersion7(), Cast.Lier, OrganisationalRole.Employee, Attends: true, Leads: false);
    private readonly Activity activity = Asked();

    [Theory]
    [InlineData("ett", "b", "b")]
    [InlineData("flere", "c a", "a c")]
    [InlineData("rekke", "c a", "c a")]
    [InlineData("poeng", "a:60 b:40", "a:60 b:40")]
    [InlineData("poeng", "b:100 a:0", "b:100")]
    public void A_choice_is_kept_by_the_keys_of_its_options(string cell, string choice, string kept) => Assert.Equal(kept, Answers(new(Guid.CreateVersion7(), cell, Choice: choice)).Choice);

    [Theory]
    [InlineData("flere", "c=on&a=on", "a c")]
    [InlineData("rekke", "a=2&b=&c=1", "c a")]
    [InlineData("poeng", "a=60&b= 40 ", "a:60 b:40")]
    public void A_form_gives_what_stands_in_the_field_of_each_option(string cell, string form, string kept) => Assert.Equal(kept, Answers(Form(cell, form)).Choice);

    [Theory]
    [InlineData("tall", "20,5", 20.5)]
    [InlineData("tall", "-3", -3.0)]
    [InlineData("skala", "5", 5.0)]
    public void A_number_is_written_with_comma_or_point(string cell, string number, double kept) => Assert.Equal(kept, Answers(Form(cell, $"value={number}")).Number);

    [Theory]
    [InlineData("ett", "d", Refusal.UnknownOption)]
    [InlineData("ett", "a b", Refusal.TooManyChosen)]
    [InlineData("ett", "", Refusal.NotAChoice)]
    [InlineData("flere", "a b c", Refusal.TooManyChosen)]
    [InlineData("flere", "a <script>", Refusal.UnknownOption)]
    [InlineData("rekke", "a a", Refusal.PlaceTwice)]
    [InlineData("rekke", "a:1 b:1", Refusal.PlaceTwice)]
    [InlineData("rekke", "a:en", Refusal.NotANumber)]
    [InlineData("poeng", "a:60 b:41", Refusal.PointsNotAll)]
    [InlineData("poeng", "a:200 b:-100", Refusal.NotANumber)]
    [InlineData("poeng", "a:50 a:50", Refusal.PointsNotAll)]
    [InlineData("poeng", "a:2147483647 b:2147483647", Refusal.PointsNotAll)]
    public void What_is_no_answer_is_refused(string cell, string choice, Refusal refusal) => Refuses(refusal, new(Guid.CreateVersion7(), cell, Choice: choice));

    [Theory]
    [InlineData("skala", 0.0, Refusal.OutOfScale)]
    [InlineData("skala", 6.0, Refusal.OutOfScale)]
    [InlineData("skala", 2.5, Refusal.OutOfScale)]
    [InlineData("skala", double.NaN, Refusal.NotANumber)]
    [InlineData("tall", double.PositiveInfinity, Refusal.NotANumber)]
    [InlineData("tall", 1e300, Refusal.OutOfScale)]
    [InlineData("tall", null, Refusal.NotANumber)]
    public void A_number_lies_on_the_scale(string cell, double? number, Refusal refusal) => Refuses(refusal, new(Guid.CreateVersion7(), cell, Number: number));

    [Theory]
    [InlineData("1 000")]
    [InlineData("1e9")]
    [InlineData("mange")]
    [InlineData("")]
    public void A_number_is_a_number(string text) => Refuses(Refusal.NotANumber, Form("tall", $"value={text}"));

    [Fact]
    public void Whatever_id_a_phone_makes_a_person_has_one_answer_in_a_cell()
    {
        var (first, again, other) = (Answers(new(Guid.CreateVersion7(), "ett", Choice: "a")), Answers(new(Guid.CreateVersion7(), "ett", Choice: "b")), Answers(new(Guid.CreateVersion7(), "flere", Choice: "b")));
        Assert.Equal(first.Id, again.Id);
        Assert.NotEqual(first.Id, other.Id);
        Assert.NotEqual(first.Id, activity.Accept(new(first.Id, "ett", Choice: "a"), Amina with { PersonId = Guid.CreateVersion7() }, null, Cast.Day).Id);
    }

    [Fact]
    public void A_note_does_not_take_the_id_of_an_answer() => Refuses(Refusal.NotThere, new(OneEach.IdOf(activity.Id, "ett", $"{Guid.CreateVersion7()}"), "ide", "Opptatt"));

    [Fact]
    public void An_answer_that_comes_when_the_phase_has_passed_is_refused_however_offline_the_phone_was()
    {
        activity.Enter(1, Amina.PersonId, Cast.Day);
        Refuses(Refusal.AnswersClosed, new(Guid.CreateVersion7(), "ett", Choice: "a", Phase: "svar"));
        Assert.Equal("igjen", Answers(new(Guid.CreateVersion7(), "ett-2", Choice: "a")).Phase);
    }

    [Fact]
    public void An_answer_is_taken_back_only_while_answers_are_taken()
    {
        var answer = Answers(new(Guid.CreateVersion7(), "ett", Choice: "a"));
        activity.MayTakeBack(answer);
        activity.Enter(1, Amina.PersonId, Cast.Day);
        Assert.Equal(Refusal.AnswersClosed, Assert.Throws<RefusedException>(() => activity.MayTakeBack(answer)).Refusal);
    }

    [Fact]
    public void Whom_readers_are_told_answered_is_chosen_for_a_question_and_holds_each_time_it_is_asked()
    {
        activity.Identify("ett", LearningNetwork.Methods.Identity.Anonymous, isWritten: false, Amina.PersonId, Cast.Day);
        Assert.Equal([LearningNetwork.Methods.Identity.Anonymous, LearningNetwork.Methods.Identity.Anonymous], new[] { "ett", "ett-2" }.Select(cell => activity.Method.Cell(cell)!.Identity));
        Assert.Equal(Refusal.UnknownCell, Assert.Throws<RefusedException>(() => activity.Identify("ett-2", LearningNetwork.Methods.Identity.Name, isWritten: false, Amina.PersonId, Cast.Day)).Refusal);
    }

    [Fact]
    public void Nobody_but_its_writer_sees_an_answer()
    {
        var answer = Answers(new(Guid.CreateVersion7(), "ett", Choice: "a"));
        Assert.True(activity.Seeing(Amina).Sees(answer));
        Assert.False(activity.Seeing(Amina with { PersonId = Guid.CreateVersion7(), Leads = true }).Sees(answer));
        Assert.False(activity.Seeing(Viewer.Stage).Sees(answer));
    }

    private static Activity Asked()
    {
        var activity = Activity.Of(QuestionMethod.Read(), Guid.CreateVersion7(), null, Cast.Day);
        activity.Enter(0, Amina.PersonId, Cast.Day);
        return activity;
    }

    private static Draft Form(string cell, string fields) => new(Guid.CreateVersion7(), cell)
    {
        Given = fields.Split('&').Select(field => field.Split('=')).ToDictionary(field => field[0], string? (field) => field[1]),
    };

    private Contribution Answers(Draft draft) => activity.Accept(draft, Amina, null, Cast.Day);
    private void Refuses(Refusal refusal, Draft draft) => Assert.Equal(refusal, Assert.Throws<RefusedException>(() => Answers(draft)).Refusal);
}
