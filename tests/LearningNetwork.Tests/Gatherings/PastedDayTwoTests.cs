using LearningNetwork.Gatherings;

namespace LearningNetwork.Tests.Gatherings;

/// <summary>The whole second day of the fifth gathering (domain §2.3), as it is copied out of a document.</summary>
public class PastedDayTwoTests
{
    internal const string Text = """
        Program

        Torsdag 30. januar
        08.30 Vi tar et tilbakeblikk på gårsdagen
        09.00 Nettverket nærmer seg slutten, og ingen er helt i mål: steg-modellen,
        avgjørende forutsetninger og avveininger framover
        v/ Bente, KS-Konsulent
        09.45 Pause
        10.00 Kommunevist gruppearbeid (I: 4 min, G: 45 min)
        11.00 Implementering – å gjøre kunnskap om til praksis
        v/ Terje, Nasjonalt utviklingssenter for barn og unge / NORCE
        … gruppearbeidet fortsetter
        12.30 - 13.15 Lunsj
        13.15 Blikket framover: hva trenger regionen i det videre arbeidet?
        13.50 Vi blir enige om hvordan vi evaluerer nettverket
        14.20 Styringsgruppen avslutter
        14.30 Vel hjem
        """;

    private static readonly PastedProgramme Programme = PastedProgramme.Read(Text);

    [Fact]
    public void Every_item_time_and_type_is_right() => Assert.Equal(
        """
        08.30–09.00 30 LookBack
        09.00–09.45 45 Lecture
        09.45–10.00 15 Break
        10.00–11.00 60 MunicipalGroupWork
        11.00– ? Lecture
        –12.30 ? MunicipalGroupWork
        12.30–13.15 45 Lunch
        13.15–13.50 35 ForwardLook
        13.50–14.20 30 CoCreatedEvaluation
        14.20–14.30 10 SteeringGroupClosing
        14.30– ? Closing
        """, Summary(Programme), ignoreLineEndingDifferences: true);

    [Fact]
    public void Only_the_word_above_the_day_was_not_understood() =>
        Assert.Equal([new PastedLine(1, "Program")], Programme.NotUnderstood);

    [Fact]
    public void The_wrapped_title_is_one_title() => Assert.Equal(
        "Nettverket nærmer seg slutten, og ingen er helt i mål: steg-modellen, avgjørende forutsetninger og avveininger framover",
        Programme.Items[1].Title);

    [Fact]
    public void Speaker_lines_say_who_is_responsible()
    {
        Assert.Equal("Bente, KS-Konsulent", Programme.Items[1].Responsible);
        Assert.Equal("Terje, Nasjonalt utviklingssenter for barn og unge / NORCE", Programme.Items[4].Responsible);
        Assert.Equal(2, Programme.Items.Count(item => item.Responsible is not null));
    }

    [Fact]
    public void The_group_work_that_goes_on_continues_the_one_before()
    {
        Assert.Equal("gruppearbeidet fortsetter", Programme.Items[5].Title);
        Assert.Equal(3, Programme.Items[5].Continues);
        Assert.All(Programme.Items.Where((_, i) => i != 5), item => Assert.Null(item.Continues));
    }

    [Fact]
    public void Only_lunch_is_locked() =>
        Assert.Equal(ItemType.Lunch, Assert.Single(Programme.Items, item => item.IsLocked).Type);

    [Fact]
    public void Only_the_two_without_a_boundary_are_to_be_looked_at() =>
        Assert.Equal([4, 5], Enumerable.Range(0, 11).Where(i => Programme.Items[i].Doubts != PasteDoubt.None));

    [Fact]
    public void The_talks_are_talks_only_by_guess() =>
        Assert.Equal([1, 4], Enumerable.Range(0, 11).Where(i => !Programme.Items[i].IsTypeSure));

    [Fact]
    public void As_a_timetable_it_is_the_day_that_was_printed()
    {
        var entries = Programme.Items
            .Select(item => new TimetableEntry(Guid.CreateVersion7(), item.Minutes, item.IsLocked ? item.Start : null, item.Type)).ToList();
        var day = Timetable.Of(entries, new(8, 30), new(14, 30));

        Assert.Equal(Programme.Items.Select(item => (item.Start, item.End)), day.Entries.Select(entry => (entry.Start, entry.End)));
        Assert.Empty(day.Conflicts);
    }

    [Theory]
    [InlineData("11.00 Implementering … gruppearbeidet fortsetter")]
    [InlineData("11.00 Implementering\n- Kommunevist gruppearbeid fortsetter")]
    [InlineData("11.00 Implementering v/ Terje\n\nGruppearbeidet fortsetter")]
    [InlineData("11.00 Implementering. Kommunevist gruppearbeid fortsetter")]
    [InlineData("11.00\tImplementering\tTerje\n\tGruppearbeid fortsetter\tAlle")]
    public void However_it_is_set_the_group_work_is_an_item_of_its_own(string middle)
    {
        var items = PastedProgramme.Read($"10.00 Gruppearbeid\n{middle}\n12.30 Lunsj").Items;

        Assert.Equal([ItemType.MunicipalGroupWork, ItemType.Lecture, ItemType.MunicipalGroupWork, ItemType.Lunch], items.Select(item => item.Type));
        Assert.Equal((null, new TimeOnly(12, 30), 0), (items[2].Start, items[2].End, items[2].Continues));
    }

    internal static string Summary(PastedProgramme programme) => string.Join(Environment.NewLine, programme.Items
        .Select(item => $"{item.Start:HH.mm}–{item.End:HH.mm} {item.Minutes?.ToString() ?? "?"} {item.Type}"));
}
