using System.Net;
using LearningNetwork.Gatherings;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Gatherings;

public class GatheringPagesTests
{
    [Theory, EveryDatabase]
    public async Task A_coordinator_makes_a_gathering_of_two_days_one_of_them_without_a_clock(string database)
    {
        await using var app = await TestApp.Start(database);
        var kari = app.As(app.Cast.Kari);
        Assert.Contains("value=\"6\"", await kari.Read($"/networks/{app.Cast.NyttBlikk.Id}/gatherings/new"), StringComparison.Ordinal);

        var answer = await kari.Post($"/networks/{app.Cast.NyttBlikk.Id}/gatherings", Form(6, "Samling 6", ("2020-05-01", "", ""), ("2020-05-02", "08:30", "14:30")));

        await using var db = app.Open();
        var made = await db.Gatherings.Include(each => each.Days).SingleAsync(each => each.Number == 6);
        Assert.Equal($"/gatherings/{made.Id}", answer.Headers.Location!.OriginalString);
        Assert.Equal([(null, null), (new TimeOnly(8, 30), new TimeOnly(14, 30))], made.DaysInOrder().Select(day => ((TimeOnly?, TimeOnly?))(day.Starts, day.Ends)));
    }

    [Fact]
    public async Task Another_day_is_one_more_row_and_nothing_typed_is_lost()
    {
        await using var app = await TestApp.Start();
        var kari = app.As(app.Cast.Kari);
        await kari.Open($"/networks/{app.Cast.NyttBlikk.Id}/gatherings/new");
        var page = await Read(await kari.Post($"/networks/{app.Cast.NyttBlikk.Id}/gatherings", new(Form(6, "", ("2020-05-01", "08:30", ""))) { ["Venue"] = "Bø", ["another"] = "true" }));

        Assert.Contains("value=\"2020-05-02\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"08:30\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"Bø\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("ds-validation-message", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, "Samling", "2020-05-01", "", "", "Nettverket har allerede en samling med dette nummeret.")]
    [InlineData(6, "", "2020-05-01", "", "", "Skriv en tittel.")]
    [InlineData(6, "Samling", "", "", "", "Velg en dato.")]
    [InlineData(6, "Samling", "2020-05-01", "14:00", "09:00", "Dagen må slutte etter at den starter.")]
    [InlineData(0, "Samling", "2020-05-01", "", "", "Nummeret er et tall fra 1 til 999.")]
    public async Task What_is_wrong_is_said_in_a_sentence(int number, string title, string date, string starts, string ends, string sentence)
    {
        await using var app = await TestApp.Start();
        var kari = app.As(app.Cast.Kari);
        await kari.Open($"/networks/{app.Cast.NyttBlikk.Id}/gatherings/new");

        Assert.Contains(sentence, await Read(await kari.Post($"/networks/{app.Cast.NyttBlikk.Id}/gatherings", Form(number, title, (date, starts, ends)))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_with_items_stays_and_an_empty_one_goes()
    {
        await using var app = await TestApp.Start();
        var kari = app.As(app.Cast.Kari);
        await kari.Open("/errors/404");
        var (empty, planned) = (app.Cast.Samling5.Days[0], app.Cast.Samling5.Days[1]);

        Assert.Contains("Dagen har poster i programmet.", await Read(await kari.Post($"/days/{planned.Id}/removal", [])), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await kari.Post($"/days/{empty.Id}/removal", [])).StatusCode);
        Assert.Contains("En samling har minst én dag.", await RemoveLast(app, kari), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_days_never_have_the_same_date()
    {
        await using var app = await TestApp.Start();
        var kari = app.As(app.Cast.Kari);
        await kari.Open("/errors/404");

        Assert.Contains("To dager har samme dato.", await Read(await kari.Post($"/gatherings/{app.Cast.Samling5.Id}/days", new() { ["NewDay.Date"] = "2020-01-30" })), StringComparison.Ordinal);
        Assert.Contains("To dager har samme dato.", await Read(await kari.Post($"/days/{app.Cast.Samling5.Days[0].Id}", new() { ["Day.Date"] = "2020-01-30" })), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_sees_the_gathering_and_none_of_the_ways_to_change_it()
    {
        await using var app = await TestApp.Start();
        var page = await app.As(app.Cast.Amina).Read($"/gatherings/{app.Cast.Samling5.Id}");

        Assert.Contains("/now", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/edit", page, StringComparison.Ordinal);
        Assert.DoesNotContain(app.Cast.Code.Code, page, StringComparison.Ordinal);
        Assert.DoesNotContain(app.Cast.Code.Grouped, page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await app.As(app.Cast.Amina).Open($"/networks/{app.Cast.NyttBlikk.Id}/gatherings")).StatusCode);
    }

    private static async Task<string> RemoveLast(TestApp app, Visitor kari)
    {
        await using (var db = app.Open()) await db.ProgrammeItems.ExecuteDeleteAsync();
        return await Read(await kari.Post($"/days/{app.Cast.Samling5.Days[1].Id}/removal", []));
    }

    private static Dictionary<string, string> Form(int number, string title, params (string Date, string Starts, string Ends)[] days)
    {
        Dictionary<string, string> form = new() { ["Number"] = number.ToString(), ["Title"] = title };
        for (var i = 0; i < days.Length; i++)
            (form[$"Days[{i}].Date"], form[$"Days[{i}].Starts"], form[$"Days[{i}].Ends"]) = days[i];
        return form;
    }

    private static Task<string> Read(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync();
}
