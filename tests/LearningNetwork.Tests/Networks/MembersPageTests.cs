using System.Net;
using LearningNetwork.Tests.Accounts;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Networks;

public sealed class MembersPageTests
{
    [Fact]
    public async Task A_municipality_is_found_added_and_taken_out_again_without_script()
    {
        await using var app = await TestApp.Start();
        var (kari, at) = (app.As(app.Cast.Kari), Members(app));
        Assert.Contains("Kárášjohka", await kari.Read(at + "?q=karasj"), StringComparison.Ordinal);
        Assert.Contains("lang=\"se\"", await kari.Read(at + "?q=karasj"), StringComparison.Ordinal);
        Assert.Equal(at, (await kari.Post(at, new() { ["number"] = "5610" })).To());
        Assert.Contains("m-5610", await kari.Read(at), StringComparison.Ordinal);
        Assert.Equal(at, (await kari.Post(at + "/5610/removal", [])).To());
        Assert.DoesNotContain("m-5610", await kari.Read(at), StringComparison.Ordinal);
        await using var db = app.Open();
        Assert.NotNull(db.Set<LearningNetwork.Networks.Membership>().Single(each => each.MunicipalityNumber == "5610").Until);
    }

    [Theory]
    [InlineData("9999")]
    [InlineData("3303; drop table")]
    [InlineData("")]
    public async Task A_number_that_does_not_exist_is_refused_in_words(string number)
    {
        await using var app = await TestApp.Start();
        var kari = app.As(app.Cast.Kari);
        await kari.Open(Members(app));
        var answer = await kari.Post(Members(app), new() { ["number"] = number });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains($"Ingen kommune har nummeret «{number}»", await answer.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_and_places_are_changed_with_buttons()
    {
        await using var app = await TestApp.Start();
        var (kari, at) = (app.As(app.Cast.Kari), Members(app));
        await kari.Open(at);
        await kari.Post($"{at}/{Cast.Ringerike}/position", new() { ["to"] = "up" });
        await kari.Post($"{at}/{Cast.Ringerike}", new() { ["Initials"] = "Rk", ["Hue"] = "11" });
        var page = await kari.Read(at);
        Assert.True(page.IndexOf("m-" + Cast.Ringerike, StringComparison.Ordinal) < page.IndexOf("m-" + Cast.Kongsberg, StringComparison.Ordinal));
        Assert.Contains("value=\"Rk\"", page, StringComparison.Ordinal);
        var taken = await kari.Post($"{at}/{Cast.Ringerike}", new() { ["Initials"] = "Kb", ["Hue"] = "1" });
        Assert.Contains("«Kb» er merket til en annen kommune", await taken.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_many_live_there_is_said_and_kept_when_the_register_is_read_again()
    {
        await using var app = await TestApp.Start();
        var (kari, at) = (app.As(app.Cast.Kari), Members(app));
        await kari.Open(at);
        await kari.Post($"{at}/{Cast.Nome}", new() { ["Initials"] = "No", ["Hue"] = "1", ["Inhabitants"] = "6500" });
        await using (var db = app.Open()) await new MunicipalityRegister().Run(db);
        Assert.Contains("value=\"6500\"", await kari.Read(at), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("6 500")]
    [InlineData("mange")]
    [InlineData("99999999999")]
    public async Task What_is_no_number_of_inhabitants_is_refused_in_words_and_the_mark_stays(string typed)
    {
        await using var app = await TestApp.Start();
        var (kari, at) = (app.As(app.Cast.Kari), Members(app));
        await kari.Open(at);
        var answer = await kari.Post($"{at}/{Cast.Nome}", new() { ["Initials"] = "Nm", ["Hue"] = "1", ["Inhabitants"] = typed });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Skriv antall innbyggere med siffer", await answer.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"Nm\"", await kari.Read(at), StringComparison.Ordinal);
    }

    static string Members(TestApp app) => $"/networks/{app.Cast.NyttBlikk.Id}/members";
}
