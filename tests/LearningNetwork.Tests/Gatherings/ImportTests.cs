using LearningNetwork.Gatherings;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Gatherings;

public class ImportTests
{
    [Fact]
    public async Task Pasted_text_is_shown_as_it_was_read_and_nothing_is_saved_yet()
    {
        await using var kari = await Coordinator.Start();
        var page = await kari.Send($"/gatherings/{kari.Gathering}/programme/reading", new() { ["text"] = PastedDayTwoTests.Text, ["day"] = kari.Day.ToString() });

        Assert.Contains("Slik leste vi den: 11 poster, 2 å se på", page, StringComparison.Ordinal);
        Assert.Contains("Linje 1</span> Program", page, StringComparison.Ordinal);
        Assert.Equal("08.30 30 Tilbakeblikk", await kari.Programme());
    }

    [Theory, EveryDatabase]
    public async Task The_whole_second_day_comes_out_as_it_was_printed(string database)
    {
        await using var kari = await Coordinator.Start(database);
        await using (var db = kari.App.Open()) await db.ProgrammeItems.ExecuteDeleteAsync();
        var read = PastedProgramme.Read(PastedDayTwoTests.Text);
        var page = await kari.Send($"/gatherings/{kari.Gathering}/programme/import", Fields(read, kari.Day));

        Assert.Contains("11 poster er lagt til. Dette ble ikke med: «Program».", page, StringComparison.Ordinal);
        var gathering = await kari.Now();
        var plan = DayPlan.Of(gathering, gathering.Days.Single(day => day.Id == kari.Day));
        Assert.Equal(read.Items.Select(item => (item.Title, item.Type, item.Start, item.End, item.Responsible)),
            plan.Items.Select(item => (item.Title, item.Type, plan.Timetable[item.Id].Start, plan.Timetable[item.Id].End, item.Responsible)));
        Assert.Equal(plan.Items[3].Id, plan.Items[5].ContinuesId);
        Assert.Equal([new TimeOnly(12, 30)], plan.Items.Select(item => item.LockedStart).OfType<TimeOnly>());
        Assert.Empty(plan.Timetable.Conflicts);
    }

    [Fact]
    public async Task What_the_coordinator_changed_is_what_is_added()
    {
        await using var kari = await Coordinator.Start();
        var fields = Fields(PastedProgramme.Read("10.00 Innlegg\n10.30 Pause"), kari.Day);
        (fields["Form.Rows[0].Title"], fields["Form.Rows[0].Minutes"], fields["Form.Rows[0].Type"]) = ("Panel", "25", "PanelDialogue");
        await kari.Send($"/gatherings/{kari.Gathering}/programme/import", fields);

        Assert.Equal("08.30 30 Tilbakeblikk\n10.00 25 Panel\n10.25 ? Pause", await kari.Programme());
        Assert.Equal(ItemType.PanelDialogue, (await kari.Item("Panel")).Type);
    }

    [Theory]
    [InlineData("Title", "", "Skriv en tittel.")]
    [InlineData("Minutes", "721", "Varigheten er hele minutter fra 1 til 720, eller tom.")]
    [InlineData("Minutes", "tja", "tall")]
    public async Task A_row_with_something_wrong_adds_nothing_and_keeps_everything(string field, string typed, string sentence)
    {
        await using var kari = await Coordinator.Start();
        var fields = Fields(PastedProgramme.Read("10.00 Innlegg\n10.30 Pause"), kari.Day);
        fields[$"Form.Rows[1].{field}"] = typed;
        var page = await kari.Send($"/gatherings/{kari.Gathering}/programme/import", fields);

        Assert.Contains(sentence, page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Innlegg</textarea>", page, StringComparison.Ordinal);
        Assert.Equal("08.30 30 Tilbakeblikk", await kari.Programme());
    }

    [Fact]
    public async Task One_item_is_called_one_item()
    {
        await using var kari = await Coordinator.Start();
        var page = await kari.Send($"/gatherings/{kari.Gathering}/programme/reading", new() { ["text"] = "10.00–10.30 Innlegg", ["day"] = kari.Day.ToString() });

        Assert.Contains("Slik leste vi den: 1 post, 0 å se på", page, StringComparison.Ordinal);
        Assert.Contains("data-add-to=\"Legg til 1 post på {day}\">Legg til 1 post</button>", page, StringComparison.Ordinal);
        Assert.Contains("1 post er lagt til.", await kari.Send($"/gatherings/{kari.Gathering}/programme/import", Fields(PastedProgramme.Read("10.00 Innlegg"), kari.Day)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_days_of_text_go_to_two_days()
    {
        await using var kari = await Coordinator.Start();
        var page = await kari.Send($"/gatherings/{kari.Gathering}/programme/reading",
            new() { ["text"] = "Onsdag 29. januar\n10.00 Åpning\nTorsdag 30. januar\n09.00 Innlegg", ["day"] = kari.App.Cast.Samling5.Days[0].Id.ToString() });

        Assert.Contains("Dag 2 i teksten", page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{kari.Day}\" data-weekday=\"torsdag\" selected=\"selected\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("   ", "Vi fant ingen poster i teksten.")]
    [InlineData("Hei på dere", "Vi fant ingen poster i teksten.")]
    public async Task Text_without_items_is_shown_again_with_a_sentence(string text, string sentence)
    {
        await using var kari = await Coordinator.Start();
        var page = await kari.Send($"/gatherings/{kari.Gathering}/programme/reading", new() { ["text"] = text });

        Assert.Contains(sentence, page, StringComparison.Ordinal);
        Assert.Contains(text.Trim(), page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hundred_kilobytes_are_refused_in_words()
    {
        await using var kari = await Coordinator.Start();
        Assert.Contains("Teksten er for lang til å leses.", await kari.Send($"/gatherings/{kari.Gathering}/programme/reading", new() { ["text"] = new('x', 100_000) }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_programme_has_more_fields_than_forms_usually_may()
    {
        await using var kari = await Coordinator.Start();
        var text = string.Join('\n', Enumerable.Range(0, 200).Select(i => $"{8 + i / 20:00}.{i % 20 * 3:00} Innlegg {i}"));

        Assert.Contains("200 poster er lagt til", await kari.Send($"/gatherings/{kari.Gathering}/programme/import", Fields(PastedProgramme.Read(text), kari.Day)), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Fields(PastedProgramme read, Guid day)
    {
        Dictionary<string, string> fields = new() { ["Form.Days[0]"] = day.ToString() };
        foreach (var (i, line) in read.NotUnderstood.Index()) (fields[$"Form.Left[{i}].Number"], fields[$"Form.Left[{i}].Text"]) = (line.Number.ToString(), line.Text);
        foreach (var (i, item) in read.Items.Index())
            foreach (var (name, value) in Fields(ImportRow.Of(item))) fields[$"Form.Rows[{i}].{name}"] = value;
        return fields;
    }

    private static IEnumerable<(string Name, string Value)> Fields(ImportRow row) =>
    [
        ("Title", row.Title!), ("Type", row.Type.ToString()), ("Minutes", row.Minutes?.ToString() ?? ""), ("Start", row.Start.AsField()), ("End", row.End.AsField()),
        ("IsLocked", row.IsLocked.ToString()), ("IsTypeSure", row.IsTypeSure.ToString()), ("Responsible", row.Responsible ?? ""), ("Day", "0"),
        ("Continues", row.Continues?.ToString() ?? ""), ("Doubts", row.Doubts.ToString()),
    ];
}
