using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using LearningNetwork.Activities;
using LearningNetwork.Tests.Activities;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Faults;

/// <summary>A phone slept for an hour, or comes with a revision that cannot be.</summary>
public sealed partial class AsleepTests
{
    [Fact]
    public async Task Far_behind_it_is_told_once_to_fetch_its_page_and_from_there_on_it_misses_nothing()
    {
        await using var app = await Behind(ActivityChanges.MostRows + 1);
        await using var phone = await Line.Of(app, app.Cast.Solveig);
        var told = (await phone.Watch(app.Topic(), 0)).GetProperty("result");
        Assert.True(told.GetProperty("refresh").GetBoolean());
        Assert.Equal((0, 0), (told.GetProperty("changes").GetArrayLength(), told.GetProperty("gone").GetArrayLength()));
        var page = RevisionOf(await app.As(app.Cast.Solveig).Read($"/activities/{app.Cast.Kafe.Id}"));
        await app.Writes(app.Cast.Amina, "sporsmal", "Mens siden kom");
        var caughtUp = (await phone.Watch(app.Topic(), page)).GetProperty("result");
        Assert.False(caughtUp.TryGetProperty("refresh", out _));
        Assert.Contains("Mens siden kom", Assert.Single(caughtUp.GetProperty("changes").EnumerateArray()).GetProperty("html").GetString());
        await app.Writes(app.Cast.Amina, "sporsmal", "Etterpå");
        var heard = await phone.HearsChange("recipient");
        while (!heard.ToString().Contains("Etterpå", StringComparison.Ordinal)) heard = await phone.HearsChange("recipient");
        Assert.InRange(heard.GetProperty("from").GetInt64(), 0, caughtUp.GetProperty("to").GetInt64());
    }

    [Fact]
    public async Task As_far_behind_as_may_be_it_gets_every_row_and_no_refresh()
    {
        await using var app = await Behind(ActivityChanges.MostRows);
        await using var phone = await Line.Of(app, app.Cast.Solveig);
        var missed = (await phone.Watch(app.Topic(), 0)).GetProperty("result");
        Assert.False(missed.TryGetProperty("refresh", out _));
        Assert.Equal(ActivityChanges.MostRows, missed.GetProperty("changes").GetArrayLength());
    }

    [Theory]
    [InlineData(501), InlineData(long.MaxValue), InlineData(-1), InlineData(long.MinValue)]
    public async Task A_revision_that_cannot_be_is_answered_with_a_refresh_on_the_line_and_beside_it(long since)
    {
        await using var app = await Behind(500);
        await using var phone = await Line.Of(app, app.Cast.Solveig);
        Assert.True((await phone.Watch(app.Topic(), since)).GetProperty("result").GetProperty("refresh").GetBoolean());
        var beside = JsonDocument.Parse(await app.As(app.Cast.Solveig).Read($"/activities/{app.Cast.Kafe.Id}/since/{since.ToString(CultureInfo.InvariantCulture)}")).RootElement;
        Assert.True(beside.GetProperty("refresh").GetBoolean());
    }

    /// <summary>Round 1, with as many questions to Sandefjord as given.</summary>
    private static async Task<TestApp> Behind(int questions)
    {
        var app = await TestApp.Start();
        await app.GoesTo("runde-1");
        await using var db = app.Open();
        for (var revision = 1; revision <= questions; revision++)
            db.Add(new Contribution
            {
                Id = Guid.CreateVersion7(), ActivityId = app.Cast.Kafe.Id, Cell = "sporsmal", Phase = "runde-1", PersonId = app.Cast.Amina.PersonId, MunicipalityNumber = Cast.Lier,
                TableId = app.Cast.SandefjordsTable.Id, RecipientNumber = Cast.Sandefjord, Text = $"Spørsmål {revision}", Revision = revision, CreatedAt = Cast.Day, SavedAt = Cast.Day,
            });
        await db.SaveChangesAsync();
        await db.Activities.ExecuteUpdateAsync(set => set.SetProperty(each => each.Revision, questions));
        return app;
    }

    private static long RevisionOf(string page) => long.Parse(Revision().Match(page).Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("data-topic=\"activity:[^\"]+\" data-revision=\"(\\d+)\"")]
    private static partial Regex Revision();
}
