using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

/// <summary>A block that is made shorter: what has not begun in it follows.</summary>
public sealed class FittingTests
{
    private static readonly Guid Kari = Guid.CreateVersion7();

    [Fact]
    public void Phases_to_come_are_cut_by_the_same_part_of_themselves()
    {
        var work = Of("gruppearbeid-kommune");
        work.FitInto(25);
        Assert.Equal([2, 23], Lengths(work));
    }

    [Fact]
    public void What_fits_already_is_left_alone()
    {
        var work = Of("gruppearbeid-kommune");
        work.FitInto(60);
        Assert.Equal([4, 45], Lengths(work));
    }

    [Fact]
    public void What_has_begun_keeps_its_length_and_what_was_added()
    {
        var work = Of("gruppearbeid-kommune");
        work.Enter(0, Kari, Cast.Day);
        work.Extend(2, Cast.Day);
        work.FitInto(36);
        Assert.Equal([4, 30], Lengths(work));
    }

    [Fact]
    public void No_phase_gets_under_a_minute()
    {
        var work = Of("cafe-dialog");
        work.FitInto(1);
        Assert.All(Lengths(work), minutes => Assert.Equal(1, minutes));
    }

    [Fact]
    public void A_method_of_one_phase_lasts_as_long_as_its_block()
    {
        var work = Of("plenum");
        work.Fill(40);
        Assert.Equal([40], Lengths(work));
    }

    [Fact]
    public void What_is_over_is_not_cut()
    {
        var work = Of("gruppearbeid-kommune");
        work.Enter(1, Kari, Cast.Day);
        work.Close(Kari, Cast.Day);
        work.FitInto(10);
        Assert.Equal([4, 45], Lengths(work));
        Assert.Equal(0, work.Spare);
    }

    [Theory, InlineData(0, false, true), InlineData(1, false, false), InlineData(1, true, true)]
    public void What_gives_way_in_its_last_phase_is_over_unless_it_goes_on_later(int phase, bool isContinued, bool isPutAside)
    {
        var work = Of("gruppearbeid-kommune");
        work.Enter(phase, Kari, Cast.Day);
        work.GiveWay(Kari, Cast.Day, isContinued);
        Assert.Equal((isPutAside, !isPutAside), (work.IsInterrupted, work.IsClosed));
    }

    private static Activity Of(string method) => Activity.Of(MethodLibrary.Load().Find(method)!, Guid.CreateVersion7(), null, Cast.Day);
    private static int[] Lengths(Activity work) => [.. work.Method.Phases.Select(phase => phase.Minutes!.Value)];
}
