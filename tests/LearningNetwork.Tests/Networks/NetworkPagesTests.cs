using System.Net;
using LearningNetwork.Tests.Accounts;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Networks;

public sealed class NetworkPagesTests
{
    [Fact]
    public async Task The_front_door_sends_each_to_where_they_belong()
    {
        await using var app = await TestApp.Start();
        var network = $"/networks/{app.Cast.NyttBlikk.Id}";
        Assert.Contains("Bli med i salen", await app.AsStranger().Read("/"), StringComparison.Ordinal);
        Assert.Equal($"/gatherings/{app.Cast.Samling5.Id}", (await app.As(app.Cast.Amina).Open("/")).To());
        Assert.Equal(network, (await app.As(app.Cast.Kari).Open("/")).To());
        Assert.Equal(network, (await app.As(app.Cast.Ingrid).Open("/")).To());
        Assert.Equal("/networks", (await app.As(app.Cast.Astrid).Open("/")).To());
    }

    [Fact]
    public async Task The_home_page_shows_the_table_and_only_what_is_there()
    {
        await using var app = await TestApp.Start();
        var page = WebUtility.HtmlDecode(await app.As(app.Cast.Kari).Read($"/networks/{app.Cast.NyttBlikk.Id}"));
        foreach (var name in new[] { "Kongsberg", "Ringerike", "Øvre Eiker", "Midt-Telemark", "Sandefjord", "Nome", "Lier" }) Assert.Contains(name, page, StringComparison.Ordinal);
        Assert.Contains("Samling 5", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Lever leksen", page, StringComparison.Ordinal);
        Assert.Contains("Planlegg neste samling", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Planlegg neste samling", await app.As(app.Cast.Ingrid).Read($"/networks/{app.Cast.NyttBlikk.Id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_description_is_markdown_and_harmless()
    {
        await using var app = await TestApp.Start();
        var (kari, at) = (app.As(app.Cast.Kari), $"/networks/{app.Cast.NyttBlikk.Id}");
        await kari.Open(at + "/edit");
        var sent = await kari.Post(at, new() { ["Name"] = "Nytt Blikk", ["Description"] = "**Heltid** <script>alert(1)</script> [x](javascript:alert(1))" });
        Assert.Equal(at, sent.To());
        var page = await kari.Read(at);
        Assert.Contains("<strong>Heltid</strong> &lt;script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Skriv et navn")]
    [InlineData("a\u0007b", "Skriv et navn")]
    public async Task A_network_without_a_name_is_refused_in_words(string name, string said)
    {
        await using var app = await TestApp.Start();
        var kari = app.As(app.Cast.Kari);
        await kari.Open($"/networks/{app.Cast.NyttBlikk.Id}/edit");
        var answer = await kari.Post($"/networks/{app.Cast.NyttBlikk.Id}", new() { ["Name"] = name });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(said, await answer.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_makes_a_network_and_names_its_first_coordinator()
    {
        await using var app = await TestApp.Start();
        var astrid = app.As(app.Cast.Astrid);
        await astrid.Open("/networks/new");
        await astrid.Post("/networks", new() { ["Name"] = "Det nye", ["LeadsItMyself"] = "false", ["CoordinatorName"] = "Liv", ["CoordinatorEmail"] = "liv@example.no" });
        var link = Signing.Link(await astrid.Read("/networks"))!;
        Assert.Null(Signing.Link(await astrid.Read("/networks")));
        var liv = app.AsStranger();
        await liv.Open(link);
        Assert.Equal("/", (await liv.Post(link, new() { ["New"] = Signing.Password })).To());
        Assert.StartsWith("/networks/", (await liv.Open("/")).To(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await app.AsStranger().Open(link)).StatusCode);
    }

    [Fact]
    public async Task An_administrator_who_is_consultant_leads_the_network()
    {
        await using var app = await TestApp.Start();
        var astrid = app.As(app.Cast.Astrid);
        await astrid.Open("/networks/new");
        var made = (await astrid.Post("/networks", new() { ["Name"] = "Det nye", ["LeadsItMyself"] = "true" })).To();
        Assert.Equal(HttpStatusCode.OK, (await astrid.Open(made + "/members")).StatusCode);
    }
}
