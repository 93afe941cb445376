using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Methods;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

public sealed class TallyTests
{
    [Fact]
    public void One_choice_is_counted_in_the_methods_order_with_shares_of_those_who_answered() =>
        Assert.Equal([("Ja", 1, 33), ("Nei", 2, 67)], Bars("ett", "a", "b", "b"));

    [Fact]
    public void With_several_choices_a_share_is_of_people_not_of_choices() =>
        Assert.Equal([("A", 2, 100), ("B", 1, 50), ("C", 0, 0)], Bars("flere", "a b", "a"));

    [Fact]
    public void A_half_per_cent_is_rounded_up() => Assert.Equal([1, 0, 13, 50, 100], new[] { Tally.Share(1, 200), Tally.Share(1, 201), Tally.Share(1, 8), Tally.Share(4, 8), Tally.Share(3, 3) });

    [Fact]
    public void A_ranking_gives_most_to_the_first_and_nothing_to_what_was_left_out()
    {
        var tally = Of("rekke", "c a b", "c");
        Assert.Equal([("A", 2, 33), ("B", 1, 17), ("C", 6, 100)], tally.Bars.Select(Read));
        Assert.Equal([0, 0, 2], tally.Bars.Select(bar => bar.Firsts ?? -1));
    }

    [Fact]
    public void Points_are_summed() => Assert.Equal([("A", 160, 80), ("B", 40, 20)], Bars("poeng", "a:60 b:40", "a:100"));

    [Fact]
    public void A_scale_has_a_bar_for_each_step_and_names_its_ends()
    {
        var tally = Of("skala", 1, 5, 5, 4);
        Assert.Equal([("1 Lite", 1, 25), ("2", 0, 0), ("3", 0, 0), ("4", 1, 25), ("5 Mye", 2, 50)], tally.Bars.Select(Read));
        Assert.Equal((4.5m, 3.8m), (tally.Median, tally.Mean));
    }

    [Fact]
    public void A_third_and_two_tenths_are_no_surprise()
    {
        var tally = Of("tall", 0.1, 0.2, 0.3);
        Assert.Equal((0.2m, 0.2m), (tally.Median, tally.Mean));
        Assert.Equal(["0,1", "0,2", "0,3"], tally.Bars.Select(bar => bar.Name.Nb));
    }

    [Fact]
    public void Many_different_numbers_are_told_by_their_middle_alone()
    {
        var tally = Of("tall", [.. Enumerable.Range(1, 13).Select(number => (object)(double)number)]);
        Assert.Empty(tally.Bars);
        Assert.Equal((7m, 7m), (tally.Median, tally.Mean));
    }

    [Fact]
    public void The_same_word_is_the_same_word_however_it_is_written_and_the_most_used_comes_first() =>
        Assert.Equal([("tillit", 3, 60), ("ro", 1, 20), ("tid", 1, 20)], Words("tillit", "ro", "Tillit ", "TILLIT", "tid"));

    [Fact]
    public void Nobody_has_answered_is_zero_and_not_a_fault()
    {
        foreach (var cell in QuestionMethod.Read().Cells.Where(cell => cell.HasResult))
        {
            var tally = Tally.Of(cell, []);
            Assert.Equal((0, null, null), (tally.People, tally.Median, tally.Mean));
            Assert.All(tally.Bars, bar => Assert.Equal((0, 0), (bar.Count, bar.Share)));
        }
    }

    [Theory, InlineData("flere", 2, true), InlineData("flere", 3, false), InlineData("ett", 1, false)]
    public void Where_nobody_is_to_know_who_fewer_than_three_are_too_few(string cell, int people, bool few) =>
        Assert.Equal(few, Tally.Of(Cell(cell), Answers(cell, [.. Enumerable.Repeat((object)"a", people)])).IsTooFew(Cell(cell)));

    [Fact]
    public void One_who_writes_three_words_is_one() => Assert.Equal(1, Tally.Of(Cell("ord"), Answers("ord", "ro", "tid", "tillit", by: Guid.CreateVersion7())).People);

    private static Cell Cell(string key) => QuestionMethod.Read().Cell(key)!;
    private static Tally Of(string cell, params object[] values) => Tally.Of(Cell(cell), Answers(cell, values));
    private static IEnumerable<(string, int, int)> Bars(string cell, params object[] values) => Of(cell, values).Bars.Select(Read);
    private static IEnumerable<(string, int, int)> Words(params object[] values) => Bars("ord", values);
    private static (string, int, int) Read(Bar bar) => (bar.Name.Nb, bar.Count, bar.Share);

    private static Contribution[] Answers(string cell, object[] values) => [.. values.Select(value => Row(cell, value, Guid.CreateVersion7()))];
    private static Contribution[] Answers(string cell, string one, string two, string three, Guid by) => [Row(cell, one, by), Row(cell, two, by), Row(cell, three, by)];

    private static Contribution Row(string cell, object value, Guid by) => new()
    {
        Id = Guid.CreateVersion7(), Cell = cell, Phase = "svar", PersonId = by, CreatedAt = Cast.Day,
        Number = value is string ? null : Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture), Choice = cell == "ord" ? null : value as string, Text = cell == "ord" ? value as string : null,
    };
}
