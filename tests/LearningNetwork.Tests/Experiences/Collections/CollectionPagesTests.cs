using System.Net;
using LearningNetwork.Experiences;
using LearningNetwork.Experiences.Collections;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Experiences.Collections;

/// <summary>Bente puts experiences together, and an owner takes one back.</summary>
public sealed class CollectionPagesTests : IAsyncLifetime
{
    private TestApp app = null!;
    private Visitor bente = null!, kari = null!;
    private Experience ours = null!, nomes = null!;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        ours = await app.Has(app.Cast.Ingrid, Cast.Kongsberg, "En fast time");
        nomes = await app.Has(app.Cast.Torstein, Cast.Nome, "Begynn med dem som vil");
        (bente, kari) = (app.As(app.Cast.Bente), app.As(app.Cast.Kari));
        await kari.Open($"/experiences/{ours.Id}");
        await bente.Open(List);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    private string List => $"/networks/{app.Cast.NyttBlikk.Id}/collections";

    [Fact]
    public async Task It_shows_each_reader_what_its_owner_lets_them_see_at_that_moment()
    {
        var address = await Made();
        var someone = app.AsStranger();
        Assert.Equal(HttpStatusCode.NotFound, (await app.As(app.Cast.Ingrid).Open(address)).StatusCode);
        await bente.Submit(address + "/reach", ("to", Reach.Public));
        await Reads(kari, address, "En fast time", "Begynn med dem som vil", "Ord imellom");
        var page = await someone.Read(address);
        Assert.Contains("Ord imellom", page, StringComparison.Ordinal);
        Assert.DoesNotContain("En fast time", page, StringComparison.Ordinal);
        await kari.Submit($"/experiences/{ours.Id}/reach", ("to", Reach.Public));
        Assert.Contains("En fast time", await someone.Read(address), StringComparison.Ordinal);
        await kari.Submit($"/experiences/{ours.Id}/reach", ("to", Reach.Municipality));
        Assert.DoesNotContain("En fast time", await someone.Read(address), StringComparison.Ordinal);
        page = WebUtility.HtmlDecode(await bente.Read(address));
        Assert.DoesNotContain("En fast time", page, StringComparison.Ordinal);
        Assert.Contains("En erfaring som ikke deles med deg nå", page, StringComparison.Ordinal);
        Assert.DoesNotContain("En fast time", await bente.Read(address + "/edit"), StringComparison.Ordinal);
        await bente.Submit(address + "/reach", ("to", Reach.Writer));
        Assert.Equal(HttpStatusCode.Found, (await someone.Open(address)).StatusCode);
    }

    [Fact]
    public async Task Of_two_who_save_at_once_the_second_is_told_and_loses_nothing()
    {
        var address = await Made();
        var stamp = await Stamp();
        var answer = await bente.Submit(address, ("Form.Title", "Bentes"), ("Form.Stamp", Guid.NewGuid()), ("Form.Parts[0].Text", "Bentes ord"));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        foreach (var text in new[] { "Noen andre lagret samlingen mens du skrev", "Bentes ord", stamp.ToString() }) Assert.Contains(text, page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await bente.Submit(address, ("Form.Title", ""), ("Form.Stamp", stamp))).StatusCode);
    }

    [Fact]
    public async Task Those_who_do_not_lead_make_and_change_none()
    {
        var address = await Made();
        await bente.Submit(address + "/reach", ("to", Reach.Network));
        var ingrid = app.As(app.Cast.Ingrid);
        await ingrid.Open(address);
        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.Submit(List)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.Open(address + "/edit")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.Submit(address + "/reach", ("to", Reach.Public))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.As(app.Cast.Fremmed).Open(address)).StatusCode);
    }

    private async Task<string> Made()
    {
        var edit = (await bente.Submit(List)).Headers.Location!.ToString();
        var address = edit[..^"/edit".Length];
        Assert.Equal(HttpStatusCode.Found, (await bente.Submit(address, ("Form.Title", "Møteplasser"), ("Form.Stamp", await Stamp()), ("Form.Add", ours.Id))).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await bente.Submit(address, ("Form.Title", "Møteplasser"), ("Form.Stamp", await Stamp()), ("Form.Parts[0].Experience", ours.Id), ("Form.Parts[1].Text", "Ord imellom"), ("Form.Parts[1].Experience", nomes.Id))).StatusCode);
        return address;
    }

    private async Task<Guid> Stamp()
    {
        await using var db = app.Open();
        return await db.Collections.Select(each => each.Stamp).SingleAsync();
    }

    private static async Task Reads(Visitor visitor, string address, params string[] texts)
    {
        var page = WebUtility.HtmlDecode(await visitor.Read(address));
        foreach (var text in texts) Assert.Contains(text, page, StringComparison.Ordinal);
    }
}
