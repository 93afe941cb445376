using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities;

/// <summary>Cards to print and set on the tables, and where their QR leads.</summary>
public sealed class TableCardsTests
{
    [Fact]
    public async Task Each_table_has_a_card_with_its_number_its_host_and_the_way_in()
    {
        await using var app = await TestApp.Start();
        var page = WebUtility.HtmlDecode(await app.As(app.Cast.Kari).Read(Address(app)));
        Assert.Equal(7, page.Split("class=\"qr\"").Length - 1);
        foreach (var said in new[] { "Bord 5", "Sandefjord", $"{app.Cast.Code.Code[..3]} {app.Cast.Code.Code[3..]}" }) Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.Contains(Address(app), await app.As(app.Cast.Kari).Read($"/activities/{app.Cast.Kafe.Id}/control"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_is_placed_each_municipality_has_a_card()
    {
        await using var app = await TestApp.Start();
        await using (var db = app.Open())
        {
            db.RemoveRange(await db.Seats.Where(each => each.ActivityId == app.Cast.Kafe.Id).ToListAsync());
            db.RemoveRange(await db.Tables.Where(each => each.ActivityId == app.Cast.Kafe.Id).ToListAsync());
            (await db.Activities.SingleAsync(each => each.Id == app.Cast.Kafe.Id)).Version = Guid.CreateVersion7();
            await db.SaveChangesAsync();
        }
        var page = WebUtility.HtmlDecode(await app.As(app.Cast.Kari).Read(Address(app)));
        Assert.Equal(7, page.Split("class=\"qr\"").Length - 1);
        Assert.Contains("Øvre Eiker", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_on_a_card_leads_those_who_are_in_to_the_activity_and_others_in_first()
    {
        await using var app = await TestApp.Start();
        var (link, there) = ($"/k/{app.Cast.Code.Code}?next=%2Factivities%2F{app.Cast.Kafe.Id}", $"/activities/{app.Cast.Kafe.Id}");
        var on = (await app.As(app.Cast.Amina).Open(link)).Headers.Location!.ToString();
        Assert.Equal(there, (await app.As(app.Cast.Amina).Open(on)).Headers.Location?.ToString());
        Assert.Contains(there, await app.AsStranger().Read(on), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_never_leads_to_a_page_elsewhere()
    {
        await using var app = await TestApp.Start();
        var location = (await app.As(app.Cast.Amina).Open($"/k/{app.Cast.Code.Code}?next=//example.org")).Headers.Location!.ToString();
        Assert.DoesNotContain("example", location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cards_are_for_those_who_lead()
    {
        await using var app = await TestApp.Start();
        Assert.Equal(HttpStatusCode.NotFound, (await app.As(app.Cast.Amina).Open(Address(app))).StatusCode);
    }

    private static string Address(TestApp app) => $"/activities/{app.Cast.Kafe.Id}/tables/cards";
}
