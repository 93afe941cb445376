using System.Diagnostics;
using LearningNetwork.Gatherings;

namespace LearningNetwork.Tests.Gatherings;

public class PasteDoubtTests
{
    private static IReadOnlyList<PastedItem> Items(string text) => PastedProgramme.Read(text).Items;

    [Theory]
    [InlineData("25.70 Pause")]
    [InlineData("kl 24.00 Pause")]
    [InlineData("10.00–10.75 Pause")]
    public void A_time_no_clock_shows_is_kept_and_doubted(string text)
    {
        var item = Assert.Single(Items(text));

        Assert.Equal(("Pause", PasteDoubt.InvalidTime), (item.Title, item.Doubts));
        Assert.Equal(text.Replace(" Pause", ""), item.When);
    }

    [Theory]
    [InlineData("10.00–09.00 Pause")]
    [InlineData("10.00–10.00 Pause")]
    [InlineData("23.30–00.30 Pause")]
    public void An_end_that_is_not_after_the_start_is_kept_and_doubted(string text)
    {
        var item = Assert.Single(Items(text));

        Assert.Equal(PasteDoubt.EndBeforeStart, item.Doubts);
        Assert.NotNull(item.End);
        Assert.Null(item.Minutes);
    }

    [Theory]
    [InlineData("09.00–10.00 Innlegg\n09.45–10.15 Pause")]
    [InlineData("10.00 Innlegg\n09.45–10.15 Pause")]
    [InlineData("09.00–10.00 Innlegg\n09.10–09.20 Plenum\n09.45–10.15 Pause")]
    public void An_item_that_starts_before_the_one_above_is_over_is_doubted_and_keeps_its_time(string text)
    {
        var last = Items(text)[^1];

        Assert.Equal((PasteDoubt.Overlaps, true, new TimeOnly(9, 45)), (last.Doubts, last.IsLocked, last.Start));
    }

    [Fact]
    public void A_gap_between_two_items_is_kept_by_a_lock() =>
        Assert.Equal([false, true], Items("09.00–09.45 Innlegg\n10.00 Panel").Select(item => item.IsLocked));

    [Fact]
    public void An_end_and_a_length_that_disagree_go_by_the_clock() => Assert.Equal(45, Items("09.00–09.45 Innlegg (30 min)")[0].Minutes);

    [Fact]
    public void A_length_without_an_end_gives_one() => Assert.Equal(new TimeOnly(9, 20), Items("09.00 Innlegg (20 min)\n10.00 Panel")[0].End);

    [Fact]
    public void A_text_over_the_limit_is_not_read()
    {
        var programme = PastedProgramme.Read(new string('å', PastedProgramme.Limit / 2 + 1));

        Assert.True(programme.IsTooLong);
        Assert.Empty(programme.Items);
    }

    [Fact]
    public void A_text_at_the_limit_is_read() => Assert.False(PastedProgramme.Read(new string('å', PastedProgramme.Limit / 2)).IsTooLong);

    [Theory]
    [InlineData("Pause\n")]
    [InlineData("9")]
    [InlineData("torsdag 1.")]
    [InlineData("10 min ")]
    [InlineData("oppsummering ")]
    [InlineData("a v/ ")]
    [InlineData("09.00 x\n")]
    public void A_text_of_the_same_thing_over_and_over_is_read_at_once(string piece)
    {
        var text = "09.00 Pause\n" + string.Concat(Enumerable.Repeat(piece, (PastedProgramme.Limit - 20) / piece.Length));
        var clock = Stopwatch.StartNew();

        PastedProgramme.Read(text);

        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 5);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n\u0000\u200b")]
    public void Nothing_gives_nothing(string text)
    {
        var programme = PastedProgramme.Read(text);

        Assert.Empty(programme.Items);
        Assert.Empty(programme.NotUnderstood);
    }
}
