using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Platform.Text;

namespace LearningNetwork.Tests.Gatherings;

public sealed class TemplateTests
{
    private static readonly DateOnly Wednesday = new(2020, 1, 29);

    public static TheoryData<string> Keys => [.. ProgrammeTemplates.All.Select(each => each.Key)];

    [Fact]
    public void There_is_a_gathering_a_conference_a_pilot_of_four_a_coordinator_gathering_and_half_a_day() => Assert.Equal(
        ["1-samling-to-dager", "2-nasjonal-konferanse", "3-pilot-samling-1", "3-pilot-samling-2", "3-pilot-samling-3", "3-pilot-samling-4", "4-koordinatorsamling", "5-halv-dag"],
        ProgrammeTemplates.All.Select(each => each.Key));

    [Theory, MemberData(nameof(Keys))]
    public void A_template_is_laid_in_without_faults(string key)
    {
        var gathering = Laid(key);
        Assert.Equal(ProgrammeTemplates.Find(key)!.Count, gathering.Items.Count);
        foreach (var day in gathering.DaysInOrder()) Assert.Empty(gathering.TimetableOf(day).Conflicts);
    }

    [Theory, MemberData(nameof(Keys))]
    public void A_template_is_there_in_all_three_languages(string key)
    {
        var template = ProgrammeTemplates.Find(key)!;
        foreach (var text in template.Days.SelectMany(day => day.Items).SelectMany(item => new[] { item.Title, item.Details }).Append(template.Name).Append(template.About).OfType<Wording>())
            Assert.True(text is { Nn.Length: > 0, En.Length: > 0 }, text.Nb);
    }

    [Theory, MemberData(nameof(Keys))]
    public void What_an_item_runs_is_in_the_library(string key)
    {
        var library = MethodLibrary.Load();
        Assert.All(ProgrammeTemplates.Find(key)!.Days.SelectMany(day => day.Items).Select(item => item.Method).OfType<string>(), method => Assert.NotNull(library.Find(method)));
    }

    [Theory]
    [InlineData("1-samling-to-dager", new[] { 85, 270 })]
    [InlineData("2-nasjonal-konferanse", new[] { 480, 390 })]
    [InlineData("3-pilot-samling-1", new[] { 0 })]
    [InlineData("4-koordinatorsamling", new[] { 0 })]
    [InlineData("5-halv-dag", new[] { 210 })]
    public void Its_minutes_add_up_to_the_domains(string key, int[] minutes) =>
        Assert.Equal(minutes, ProgrammeTemplates.Find(key)!.Days.Select(day => day.Wholes.Sum(item => item.Minutes ?? 0)));

    [Fact]
    public void The_first_day_of_the_gathering_has_no_clock_and_the_second_ends_when_people_go_home()
    {
        var gathering = Laid("1-samling-to-dager", null);
        var days = gathering.DaysInOrder();
        Assert.All(gathering.TimetableOf(days[0]).Entries, entry => Assert.Null(entry.Start));
        Assert.Equal((new TimeOnly(8, 30), new TimeOnly(14, 30)), (days[1].Starts, days[1].Ends));
        Assert.Equal(new TimeOnly(14, 30), gathering.TimetableOf(days[1])[gathering.Siblings(days[1].Id, null)[^1].Id].Start);
    }

    [Fact]
    public void The_group_work_goes_on_after_the_talk()
    {
        var gathering = Laid("1-samling-to-dager");
        var later = Assert.Single(gathering.Items, item => item.ContinuesId is not null);
        Assert.Equal("Kommunevist gruppearbeid", gathering.Items.Single(item => item.Id == later.ContinuesId).Title);
    }

    [Fact]
    public void The_first_day_begins_when_asked_and_the_days_that_are_missing_are_made()
    {
        var gathering = Laid("2-nasjonal-konferanse", new(10, 0));
        Assert.Equal([Wednesday, Wednesday.AddDays(1)], gathering.DaysInOrder().Select(day => day.Date));
        Assert.Equal([new(10, 0), new(8, 30)], gathering.DaysInOrder().Select(day => day.Starts!.Value));
    }

    private static Gathering Laid(string key, TimeOnly? starts = null)
    {
        var gathering = new Gathering { Title = "Samling", Days = [new() { Date = Wednesday }] };
        var template = ProgrammeTemplates.Find(key)!;
        gathering.LayIn(template, gathering.Days[0], starts ?? template.Days[0].Starts);
        return gathering;
    }
}
