using System.Net.Http.Headers;
using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities;

/// <summary>A hall in which posters are made: one application for a class of tests, a new activity for each.</summary>
public sealed class PosterHall : IAsyncLifetime
{
    public const string Cell = "plakat";

    public TestApp App { get; private set; } = null!;
    public Cast Cast => App.Cast;

    public async Task InitializeAsync() => App = await TestApp.Start();
    public async Task DisposeAsync() => await App.DisposeAsync();

    public async Task<Guid> Makes(string phase = "lage")
    {
        var poster = Activity.Of(MethodLibrary.Load().Find("plakat")!, Cast.Samling5.Id, null, Cast.Day);
        poster.Enter(poster.Method.IndexOf(phase), Cast.Kari.PersonId, Cast.Day);
        await using var db = App.Open();
        db.Add(poster);
        await db.SaveChangesAsync();
        return poster.Id;
    }

    public async Task Hangs(Guid activity)
    {
        await using var db = App.Open();
        var poster = await db.Hall.Include(each => each.PhaseRuns).FirstAsync(each => each.Id == activity);
        poster.Enter(poster.Method.IndexOf("vandring"), Cast.Kari.PersonId, Cast.Day);
        await db.SaveChangesAsync();
    }

    /// <summary>Sends a form with a file, as the page does.</summary>
    public async Task<HttpResponseMessage> Lays(Someone by, Guid activity, byte[] bytes, Guid id, string name = "plakat.png", string? description = null)
    {
        var visitor = App.As(by);
        await visitor.Open($"/activities/{activity}");
        using var file = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } };
        using var form = new MultipartFormDataContent { { new StringContent(Cell), "cell" }, { new StringContent(description ?? ""), "description" }, { file, "file", name } };
        return await visitor.Send(HttpMethod.Post, $"/activities/{activity}/contributions/{id}/file", form);
    }

    /// <summary>The address of a file that was taken.</summary>
    public async Task<string> AddressOf(Guid activity, Guid contribution)
    {
        await using var db = App.Open();
        return $"/activities/{activity}/files/{(await db.Attachments.SingleAsync(each => each.ContributionId == contribution)).Id}";
    }

    public async Task<bool> HasNothingOf(Guid contribution)
    {
        await using var db = App.Open();
        return !await db.Attachments.AnyAsync(each => each.ContributionId == contribution) && !await db.Contributions.AnyAsync(each => each.Id == contribution && each.RemovedAt == null);
    }
}
