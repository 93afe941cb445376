using LearningNetwork.Gatherings;

namespace LearningNetwork.Tests.Gatherings;

public class DayPlanTests
{
    private readonly Planning plan = new();

    [Fact]
    public void Slack_stands_before_what_is_locked_and_at_the_end_of_the_day()
    {
        plan.Add(plan.First, "Innlegg", 60);
        plan.Add(plan.First, "Lunsj", 45, ItemType.Lunch).LockedStart = new(12, 0);

        Assert.Equal("Innlegg | 120 før Lunsj | Lunsj | 135 til 15.00", Rows(plan.First));
    }

    [Fact]
    public void A_clash_stands_before_lunch_with_its_two_ways_out()
    {
        plan.Add(plan.Second, "Gruppearbeid", 180);
        plan.Add(plan.Second, "Del 2", 70);
        plan.Add(plan.Second, "Lunsj", 120, ItemType.Lunch).LockedStart = new(12, 30);

        Assert.Equal("Gruppearbeid! | Del 2! | 10 for mye (2 veier) | Lunsj | 0 til 14.30", Rows(plan.Second));
    }

    [Fact]
    public void Parts_that_last_too_long_are_told_under_the_last_of_them()
    {
        var talk = plan.Add(plan.First, "Innlegg", 45);
        plan.Add(plan.First, "a", 30, partOf: talk);
        plan.Add(plan.First, "b", 20, partOf: talk);
        plan.Add(plan.First, "Etter", 315);

        Assert.Equal("Innlegg! | a! | b! | 5 for mye (1 veier) | Etter | 0 til 15.00", Rows(plan.First));
    }

    [Fact]
    public void A_day_without_a_clock_has_only_its_items()
    {
        (plan.First.Starts, plan.First.Ends) = (null, null);
        plan.Add(plan.First, "Innlegg", null);

        Assert.Equal("Innlegg", Rows(plan.First));
    }

    private string Rows(GatheringDay day) => string.Join(" | ", DayPlan.Of(plan.Gathering, day).Rows.Select(row => row switch
    {
        ItemRow item => item.Item.Title + (item.IsInConflict ? "!" : ""),
        SlackRow slack => $"{slack.Minutes} " + (slack.Before is { } before ? $"før {before.Title}" : $"til {slack.Until:HH.mm}"),
        ClashRow clash => $"{clash.Conflict.Minutes} for mye ({clash.Conflict.WaysOut.Count} veier)",
        _ => "?",
    }));
}
