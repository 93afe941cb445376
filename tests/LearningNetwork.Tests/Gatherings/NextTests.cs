using LearningNetwork.Gatherings;

namespace LearningNetwork.Tests.Gatherings;

/// <summary>What a waiting phone says comes next.</summary>
public sealed class NextTests
{
    private static readonly DateOnly Day = new(2020, 1, 30);

    [Theory]
    [InlineData("08:00", "Tilbakeblikk")]
    [InlineData("10:24", "Kafédialog")]
    [InlineData("10:25", null)]
    public void It_is_the_first_of_today_that_has_not_begun(string clock, string? title) => Assert.Equal(title, At(Day.ToDateTime(TimeOnly.Parse(clock, null))).Next?.Title);

    [Fact]
    public void Another_days_programme_is_not_next() => Assert.Null(At(Day.AddDays(-1).ToDateTime(new(8, 0))).Next);

    [Fact]
    public void Without_a_published_programme_nothing_is_next() =>
        Assert.Null(new ProgrammePage(new() { Title = "Samling 5" }, null, Leads: false, Day.ToDateTime(new(8, 0))).Next);

    private static ProgrammePage At(DateTime now)
    {
        var items = new PublishedItem[] { new(Guid.Empty, "Tilbakeblikk", ItemType.LookBack) { Start = new(8, 30) }, new(Guid.CreateVersion7(), "Kafédialog", ItemType.CafeDialogue) { Start = new(10, 25) }, new(Guid.CreateVersion7(), "Uten klokke", ItemType.Closing) };
        var programme = new PublishedProgramme("Samling 5", null, null, [new(Guid.CreateVersion7(), Day, null, null, items)]);
        return new(new() { Title = "Samling 5" }, new() { Programme = programme.ToJson() }, Leads: false, now);
    }
}
