using LearningNetwork.Activities;
using LearningNetwork.Tests.Methods;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

/// <summary>When everybody sees a result, and who says so.</summary>
public sealed class ShowingResultsTests
{
    private static readonly Guid Kari = Guid.CreateVersion7(), Bente = Guid.CreateVersion7();
    private readonly Activity activity = Activity.Of(QuestionMethod.Read(), Guid.CreateVersion7(), null, Cast.Day);

    [Fact]
    public void A_hidden_result_is_shown_by_somebody_at_some_time_and_hidden_by_another()
    {
        activity.Enter(0, Kari, Cast.Day);
        Assert.False(Shows("skala"));
        activity.ShowResult("skala", Kari, Cast.Day);
        activity.ShowResult("skala", Bente, Cast.Day.AddMinutes(1));
        Assert.True(Shows("skala"));
        activity.HideResult("skala", Bente, Cast.Day.AddMinutes(2));
        Assert.False(Shows("skala"));
        var act = Assert.Single(activity.QuestionActs);
        Assert.Equal((Kari, Cast.Day, Bente, Cast.Day.AddMinutes(2)), (act.ByPersonId, act.At, act.UndoneByPersonId!.Value, act.UndoneAt!.Value));
    }

    [Fact]
    public void A_live_result_is_shown_from_when_it_is_asked()
    {
        Assert.False(Shows("flere"));
        activity.Enter(0, Kari, Cast.Day);
        Assert.True(Shows("flere"));
    }

    [Fact]
    public void A_blind_one_is_shown_when_no_more_answers_are_taken_and_never_before()
    {
        activity.Enter(0, Kari, Cast.Day);
        Assert.False(Shows("ett"));
        activity.CloseAnswers("ett", Kari, Cast.Day);
        Assert.True(Shows("ett"));
        activity.OpenAnswers("ett", Kari, Cast.Day);
        Assert.False(Shows("ett"));
        activity.Enter(1, Kari, Cast.Day);
        Assert.Equal((true, false), (Shows("ett"), Shows("ett-2")));
        activity.Close(Kari, Cast.Day);
        Assert.True(Shows("ett-2"));
    }

    [Theory, InlineData("ett"), InlineData("flere")]
    public void What_shows_by_itself_nobody_shows_or_hides(string cell)
    {
        activity.Enter(0, Kari, Cast.Day);
        Refuses(Refusal.OpensItself, () => activity.ShowResult(cell, Kari, Cast.Day));
        Refuses(Refusal.OpensItself, () => activity.HideResult(cell, Kari, Cast.Day));
    }

    [Fact]
    public void Nothing_is_shown_or_closed_that_has_not_been_asked_or_asks_nothing()
    {
        Refuses(Refusal.NotStarted, () => activity.ShowResult("skala", Kari, Cast.Day));
        activity.Enter(0, Kari, Cast.Day);
        Refuses(Refusal.NotThere, () => activity.ShowResult("ide", Kari, Cast.Day));
        Refuses(Refusal.NotThere, () => activity.CloseAnswers("finnes-ikke", Kari, Cast.Day));
        activity.Enter(1, Kari, Cast.Day);
        Refuses(Refusal.AnswersClosed, () => activity.OpenAnswers("skala", Kari, Cast.Day));
        activity.Close(Kari, Cast.Day);
        Refuses(Refusal.ActivityClosed, () => activity.CloseAnswers("ett-2", Kari, Cast.Day));
    }

    [Fact]
    public void An_answer_after_closing_is_refused_and_one_after_opening_again_is_taken()
    {
        activity.Enter(0, Kari, Cast.Day);
        activity.CloseAnswers("skala", Kari, Cast.Day);
        Refuses(Refusal.AnswersClosed, () => Answers("skala"));
        Refuses(Refusal.AnswersClosed, () => activity.MayTakeBack(new() { Id = Guid.CreateVersion7(), Cell = "skala", Phase = "svar" }));
        activity.OpenAnswers("skala", Kari, Cast.Day);
        Assert.Equal(3, Answers("skala").Number);
    }

    private Contribution Answers(string cell) =>
        activity.Accept(new(Guid.CreateVersion7(), cell, Number: 3), new(Guid.CreateVersion7(), Cast.Lier, LearningNetwork.Networks.OrganisationalRole.Employee, Attends: true, Leads: false), null, Cast.Day);

    private bool Shows(string cell) => activity.ShowsResult(activity.Method.Cell(cell)!);
    private static void Refuses(Refusal refusal, Action act) => Assert.Equal(refusal, Assert.Throws<RefusedException>(act).Refusal);
}
