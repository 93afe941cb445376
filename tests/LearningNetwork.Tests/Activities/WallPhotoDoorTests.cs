using System.Net;
using System.Net.Http.Headers;
using LearningNetwork.Activities;
using LearningNetwork.Tests.Platform.Files;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities;

/// <summary>Photos of paper by their doors: who gets in, what is taken, and typing without a script.</summary>
public sealed class WallPhotoDoorTests
{
    private readonly Guid id = Guid.CreateVersion7();

    [Theory, EveryDatabase]
    public async Task What_is_typed_stands_in_the_list_and_at_the_table_and_cell_and_table_are_kept(string database)
    {
        await using var app = await Runs(database);
        Assert.Equal(HttpStatusCode.Found, (await Sends(app, app.Cast.Kari, Samples.Photo())).StatusCode);
        var kari = app.As(app.Cast.Kari);
        await kari.Open(Photo(app));
        var table = app.Cast.SandefjordsTable.Id;
        var saved = await kari.Submit($"{Photo(app)}/notes", ("cell", "stikkord"), ("place", table), ("text", "Begynn tidlig"));
        Assert.EndsWith($"?cell=stikkord&place={table}", saved.Headers.Location?.ToString(), StringComparison.Ordinal);
        var page = WebUtility.HtmlDecode(await kari.Read(saved.Headers.Location!.ToString()));
        foreach (var said in new[] { "Begynn tidlig", $"value=\"{table}\" selected", "autofocus" }) Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.Contains("Begynn tidlig", await app.As(app.Cast.Torstein).Read($"/activities/{app.Cast.Kafe.Id}"), StringComparison.Ordinal);
        await using var db = app.Open();
        Assert.Equal(HttpStatusCode.Found, (await kari.Submit($"{Photo(app)}/notes/{(await db.Contributions.SingleAsync()).Id}/delete")).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await kari.Submit($"{Photo(app)}/done", ("done", "true"))).StatusCode);
        Assert.Contains("Ferdig skrevet av. Kari", WebUtility.HtmlDecode(await kari.Read(Photo(app))), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await kari.Submit($"{Photo(app)}/delete")).StatusCode);
        Assert.Equal((0, 0), (await db.WallPhotos.CountAsync(), await db.Attachments.CountAsync()));
    }

    [Fact]
    public async Task A_photo_and_its_file_are_not_there_for_others()
    {
        await using var app = await Runs();
        await app.Press(app.Cast.Amina, "pen");
        Assert.Equal(HttpStatusCode.Found, (await Sends(app, app.Cast.Amina, Samples.Photo())).StatusCode);
        await using var db = app.Open();
        var file = $"/activities/{app.Cast.Kafe.Id}/files/{(await db.Attachments.SingleAsync()).Id}";
        foreach (var (who, status) in new[] { (app.Cast.Torstein, HttpStatusCode.OK), (app.Cast.Kari, HttpStatusCode.OK), (app.Cast.Jonas, HttpStatusCode.NotFound), (app.Cast.Marit, HttpStatusCode.NotFound), (app.Cast.Per, HttpStatusCode.NotFound), (app.Cast.Fremmed, HttpStatusCode.NotFound), (app.Cast.Astrid, HttpStatusCode.NotFound) })
            foreach (var address in new[] { Photo(app), file, file + "?small=true" }) Assert.Equal((who.Name, status), (who.Name, (await app.As(who).Open(address)).StatusCode));
        Assert.Equal(HttpStatusCode.NotFound, (await app.As(app.Cast.Marit).Open($"/activities/{app.Cast.Kafe.Id}/photos")).StatusCode);
        Assert.Equal(-1, (await (await app.As(app.Cast.Torstein).Open(file)).Content.ReadAsByteArrayAsync()).AsSpan().IndexOf(Samples.Position));
        foreach (var noun in new[] { "notes", "done", "delete" }) Assert.Equal(HttpStatusCode.NotFound, await app.Press(app.Cast.Torstein, $"photos/{id}/{noun}", ("cell", "stikkord"), ("place", app.Cast.SandefjordsTable.Id), ("text", "Tekst"), ("done", "true")));
    }

    [Fact]
    public async Task What_is_no_picture_or_somebody_elses_to_take_is_refused_and_nothing_is_kept()
    {
        await using var app = await Runs();
        foreach (var file in new[] { Samples.Pdf, Samples.Program, Samples.Svg }) Assert.Equal(HttpStatusCode.BadRequest, (await Sends(app, app.Cast.Kari, file)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Sends(app, app.Cast.Torstein, Samples.Photo())).StatusCode);
        await using var db = app.Open();
        Assert.Equal((0, 0), (await db.WallPhotos.CountAsync(), await db.Attachments.CountAsync()));
    }

    private string Photo(TestApp app) => $"/activities/{app.Cast.Kafe.Id}/photos/{id}";

    private async Task<HttpResponseMessage> Sends(TestApp app, Someone by, byte[] bytes)
    {
        var visitor = app.As(by);
        await visitor.Open($"/activities/{app.Cast.Kafe.Id}");
        using var file = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } };
        using var form = new MultipartFormDataContent { { file, "file", "vegg.png" } };
        return await visitor.Send(HttpMethod.Post, Photo(app), form);
    }

    private static async Task<TestApp> Runs(string database = "Sqlite")
    {
        var app = await TestApp.Start(database);
        await app.GoesTo("runde-1");
        await app.Press(app.Cast.Kari, "scribes");
        return app;
    }
}
