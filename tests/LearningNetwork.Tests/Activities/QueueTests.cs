using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

/// <summary>Seven presentations of five minutes (domain M01): the rules alone.</summary>
public sealed class QueueTests
{
    private static readonly Guid Kari = Guid.CreateVersion7();
    private readonly Activity talks = Activity.Of(MethodLibrary.Load().Find("kommuneinnlegg")!, Guid.CreateVersion7(), null, Cast.Day);
    private readonly Turn kongsberg, ringerike, nome;

    public QueueTests()
    {
        kongsberg = talks.LineUp(0, Cast.Kongsberg, "Budskap på repeat", "Kari");
        ringerike = talks.LineUp(0, Cast.Ringerike, "God ledelse", null);
        nome = talks.LineUp(0, Cast.Nome, null, null);
        talks.Enter(0, Kari, Cast.Day);
    }

    [Fact]
    public void Before_the_first_turn_no_clock_runs_and_the_first_is_next() =>
        Assert.Equal((false, null, kongsberg, NextStep.Speak), (talks.Clock.Runs, talks.TurnNow, talks.NextTurn, talks.NextStep(Cast.Day)));

    [Fact]
    public void Each_has_five_minutes_of_their_own_and_the_time_over_is_seen()
    {
        talks.NextSpeaks(null, Kari, Cast.Day);
        Assert.Equal(TimeSpan.FromMinutes(-1), talks.Clock.Left(Cast.Day.AddMinutes(6)));
        talks.NextSpeaks(kongsberg.Id, Kari, Cast.Day.AddMinutes(6));
        Assert.Equal((Cast.Day, Cast.Day.AddMinutes(6), Kari), (kongsberg.StartedAt, kongsberg.EndedAt, kongsberg.ByPersonId));
        Assert.Equal((ringerike, TimeSpan.FromMinutes(5)), (talks.TurnNow, talks.Clock.Left(Cast.Day.AddMinutes(6))));
    }

    [Fact]
    public void After_the_last_nobody_is_on_and_the_activity_can_end()
    {
        foreach (var seen in new Turn?[] { null, kongsberg, ringerike, nome }) talks.NextSpeaks(seen?.Id, Kari, Cast.Day);
        Assert.Equal((null, null, NextStep.Close), (talks.TurnNow, talks.NextTurn, talks.NextStep(Cast.Day)));
        Assert.Equal(Refusal.NobodyWaits, Refused(() => talks.NextSpeaks(null, Kari, Cast.Day)));
    }

    [Fact]
    public void Of_two_who_press_at_once_one_moves_the_queue()
    {
        talks.NextSpeaks(null, Kari, Cast.Day);
        Assert.Equal(Refusal.ChangedMeanwhile, Refused(() => talks.NextSpeaks(null, Kari, Cast.Day)));
    }

    [Fact]
    public void The_order_is_changed_among_those_who_wait()
    {
        talks.NextSpeaks(null, Kari, Cast.Day);
        talks.Step(nome.Id, -1);
        Assert.Equal([kongsberg, nome, ringerike], talks.Queue);
        foreach (var (turn, by) in new[] { (nome, -1), (ringerike, 1), (kongsberg, 1) }) Assert.Equal(Refusal.ChangedMeanwhile, Refused(() => talks.Step(turn.Id, by)));
    }

    [Fact]
    public void Who_is_not_here_is_passed_by_and_taken_back_in_last()
    {
        talks.PassBy(kongsberg.Id, Kari, Cast.Day);
        Assert.Equal(ringerike, talks.NextTurn);
        Assert.Equal(Refusal.ChangedMeanwhile, Refused(() => talks.PassBy(kongsberg.Id, Kari, Cast.Day)));
        talks.TakeBackIn(kongsberg.Id);
        Assert.Equal([ringerike, nome, kongsberg], talks.Queue);
        Assert.Equal(Refusal.ChangedMeanwhile, Refused(() => talks.TakeBackIn(nome.Id)));
    }

    [Fact]
    public void A_turn_given_once_more_keeps_the_first_as_it_was()
    {
        talks.NextSpeaks(null, Kari, Cast.Day);
        talks.NextSpeaks(kongsberg.Id, Kari, Cast.Day.AddMinutes(5));
        talks.TakeBackIn(kongsberg.Id);
        Assert.Equal((4, Cast.Day.AddMinutes(5), Cast.Kongsberg), (talks.Queue.Count, kongsberg.EndedAt, talks.Queue[^1].MunicipalityNumber));
    }

    [Fact]
    public void The_time_of_those_who_wait_is_in_the_forecast()
    {
        talks.NextSpeaks(null, Kari, Cast.Day);
        Assert.Equal(Cast.Day.AddMinutes(15), talks.Forecast(Cast.Day));
    }

    [Fact]
    public void Put_aside_it_goes_on_with_the_same_speaker_and_their_time()
    {
        talks.NextSpeaks(null, Kari, Cast.Day);
        talks.Interrupt(Kari, Cast.Day.AddMinutes(2));
        Assert.Equal(Refusal.Interrupted, Refused(() => talks.NextSpeaks(kongsberg.Id, Kari, Cast.Day)));
        talks.TakeUp(Kari, Cast.Day.AddMinutes(30));
        Assert.Equal((kongsberg, TimeSpan.FromMinutes(3)), (talks.TurnNow, talks.Clock.Left(Cast.Day.AddMinutes(30))));
    }

    private static Refusal Refused(Action act) => Assert.Throws<RefusedException>(act).Refusal;
}
