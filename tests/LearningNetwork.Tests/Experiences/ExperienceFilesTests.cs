using System.Net;
using System.Net.Http.Headers;
using LearningNetwork.Experiences;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Experiences;

/// <summary>What lies beside Kongsberg's experience.</summary>
public sealed class ExperienceFilesTests : IAsyncLifetime
{
    private static readonly byte[] Pdf = "%PDF-1.4\n1 0 obj\n%%EOF\n"u8.ToArray();
    private TestApp app = null!;
    private Experience experience = null!;

    private Cast Cast => app.Cast;
    private string Address => $"/experiences/{experience.Id}";

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        experience = await app.Has(Cast.Ingrid, Cast.Kongsberg, "En fast time", reach: Reach.Municipality);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task It_is_read_by_those_who_may_read_the_experience_and_by_nobody_else()
    {
        Assert.Equal(HttpStatusCode.Found, (await Lays(Cast.Ingrid, Pdf, "Møteplanen vår")).StatusCode);
        var file = await TheFile();
        Assert.Contains("Møteplanen vår", WebUtility.HtmlDecode(await app.As(Cast.Kari).Read(Address)), StringComparison.Ordinal);
        Assert.Equal("application/pdf", (await app.As(Cast.Kari).Open(file)).Content.Headers.ContentType!.MediaType);
        foreach (var other in new[] { Cast.Bente, Cast.Amina, Cast.Fremmed }) Assert.Equal(HttpStatusCode.NotFound, (await app.As(other).Open(file)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.AsStranger().Open(file)).StatusCode);
    }

    [Theory]
    [InlineData("", "Hva den er", "Velg en fil.")]
    [InlineData("MZ this is a program", "Hva den er", "Filen må være et bilde")]
    [InlineData("%PDF-1.4 and no end", "Hva den er", "Filen kan ikke leses.")]
    [InlineData("%PDF-1.4\n%%EOF", "", "Skriv hva filen viser.")]
    public async Task What_cannot_be_used_is_refused_in_words(string bytes, string description, string sentence)
    {
        var answer = await Lays(Cast.Ingrid, System.Text.Encoding.ASCII.GetBytes(bytes), description);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(sentence, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        await using var db = app.Open();
        Assert.False(await db.Set<ExperienceFile>().AnyAsync());
    }

    [Fact]
    public async Task Only_the_municipality_lays_it_there_and_takes_it_away()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await Lays(Cast.Bente, Pdf, "Ikke min")).StatusCode);
        await Lays(Cast.Ingrid, Pdf, "Møteplanen vår");
        var file = await TheFile();
        var (bente, kari) = (app.As(Cast.Bente), app.As(Cast.Kari));
        foreach (var visitor in new[] { bente, kari }) await visitor.Open($"/networks/{Cast.NyttBlikk.Id}/experiences");
        Assert.Equal(HttpStatusCode.NotFound, (await bente.Submit($"{file}/removal")).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await kari.Submit($"{file}/removal")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await kari.Open(file)).StatusCode);
    }

    private async Task<string> TheFile()
    {
        await using var db = app.Open();
        return $"{Address}/files/{(await db.Set<ExperienceFile>().SingleAsync()).Id}";
    }

    private async Task<HttpResponseMessage> Lays(Someone by, byte[] bytes, string description)
    {
        var visitor = app.As(by);
        await visitor.Open($"/networks/{Cast.NyttBlikk.Id}/experiences");
        using var file = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/pdf") } };
        using var form = new MultipartFormDataContent { { new StringContent(description), "Attached.Description" }, { file, "Attached.File", "plan.pdf" } };
        return await visitor.Send(HttpMethod.Post, $"{Address}/files", form);
    }
}
