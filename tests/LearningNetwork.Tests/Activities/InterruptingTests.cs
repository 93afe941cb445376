using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

/// <summary>A talk comes between (domain §2.3, items 4–6): the rules alone.</summary>
public sealed class InterruptingTests
{
    private static readonly DateTime Ten = new(2020, 1, 30, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Kari = Guid.CreateVersion7(), Bente = Guid.CreateVersion7();
    private readonly Activity work = Activity.Of(MethodLibrary.Load().Find("gruppearbeid-kommune")!, Guid.CreateVersion7(), null, Ten);

    [Fact]
    public void Phase_and_time_left_stand_while_it_is_put_aside()
    {
        work.Enter(1, Kari, Ten);
        work.Interrupt(Kari, Ten.AddMinutes(10));
        work.TakeUp(Bente, Ten.AddMinutes(70));
        Assert.Equal(("gruppe", TimeSpan.FromMinutes(35), TimeSpan.FromMinutes(45)), (work.Phase!.Key, work.Clock.Left(Ten.AddMinutes(70)), work.Clock.Total));
        var row = Assert.Single(work.Interruptions);
        Assert.Equal((Ten.AddMinutes(10), Kari, Ten.AddMinutes(70), Bente), (row.At, row.ByPersonId, row.ResumedAt, row.ResumedByPersonId));
    }

    [Fact]
    public void Time_over_is_over_also_afterwards()
    {
        work.Enter(0, Kari, Ten);
        work.Interrupt(Kari, Ten.AddMinutes(6));
        work.TakeUp(Kari, Ten.AddMinutes(30));
        Assert.Equal(TimeSpan.FromMinutes(-2), work.Clock.Left(Ten.AddMinutes(30)));
    }

    [Fact]
    public void A_clock_that_stood_still_goes_on_standing()
    {
        work.Enter(0, Kari, Ten);
        work.Pause(Ten.AddMinutes(1));
        work.Interrupt(Kari, Ten.AddMinutes(2));
        work.TakeUp(Kari, Ten.AddMinutes(9));
        Assert.True(work.Clock.IsPaused);
    }

    [Fact]
    public void It_can_be_put_aside_more_than_once()
    {
        work.Enter(0, Kari, Ten);
        for (var i = 1; i < 4; i++)
        {
            work.Interrupt(Kari, Ten.AddMinutes(10 * i));
            work.TakeUp(Kari, Ten.AddMinutes(10 * i + 9));
        }
        Assert.Equal((3, false), (work.Interruptions.Count, work.IsInterrupted));
    }

    [Fact]
    public void What_was_on_its_way_from_a_phone_is_still_taken()
    {
        work.Enter(0, Kari, Ten);
        work.Interrupt(Kari, Ten.AddMinutes(1));
        var note = work.Accept(new(Guid.CreateVersion7(), "forutsetning", "Skrevet uten nett"), new(Bente, Cast.Lier, OrganisationalRole.Employee, Attends: true, Leads: false), null, Ten.AddMinutes(2));
        Assert.Equal(("alene", "Skrevet uten nett"), (note.Phase, note.Text));
    }

    [Fact]
    public void Nobody_else_sees_more_of_what_was_written_because_something_came_between()
    {
        work.Enter(0, Kari, Ten);
        Viewer amina = new(Bente, Cast.Lier, OrganisationalRole.Employee, Attends: true, Leads: false);
        var note = work.Accept(new(Guid.CreateVersion7(), "forutsetning", "Bare for meg"), amina, null, Ten);
        work.Interrupt(Kari, Ten.AddMinutes(1));
        Assert.False(work.Seeing(amina with { PersonId = Kari }).Sees(note));
    }

    [Fact]
    public void While_it_is_put_aside_it_stands_still()
    {
        work.Enter(0, Kari, Ten);
        work.Interrupt(Kari, Ten);
        foreach (var move in new Action[] { () => work.Enter(1, Kari, Ten), () => work.Extend(1, Ten), () => work.Pause(Ten), () => work.Resume(Ten), () => work.Announce(Ten) })
            Assert.Equal(Refusal.Interrupted, Assert.Throws<RefusedException>(move).Refusal);
        Assert.Equal(NextStep.TakeUp, work.NextStep(Ten));
    }

    [Fact]
    public void Only_what_runs_can_be_put_aside_and_only_what_is_put_aside_taken_up()
    {
        Assert.Equal(Refusal.NotStarted, Refused(() => work.Interrupt(Kari, Ten)));
        work.Enter(0, Kari, Ten);
        Assert.Equal(Refusal.ChangedMeanwhile, Refused(() => work.TakeUp(Kari, Ten)));
        work.Interrupt(Kari, Ten);
        Assert.Equal(Refusal.ChangedMeanwhile, Refused(() => work.Interrupt(Bente, Ten)));
        work.Close(Kari, Ten.AddMinutes(1));
        Assert.Equal(Refusal.ActivityClosed, Refused(() => work.TakeUp(Kari, Ten)));
        Assert.Equal((Kari, false), (Assert.Single(work.Interruptions).ResumedByPersonId, work.IsInterrupted));
    }

    private static Refusal Refused(Action act) => Assert.Throws<RefusedException>(act).Refusal;
}
