using System.Net;
using System.Text.Json;
using LearningNetwork.Tests.Platform.Files;

namespace LearningNetwork.Tests.Activities;

/// <summary>What is not taken as a file, and that it is said in words; nothing of it is kept.</summary>
public sealed class PosterRefusalsTests(PosterHall hall) : IClassFixture<PosterHall>
{
    private readonly Guid id = Guid.CreateVersion7();

    public static TheoryData<string, byte[], string> NotTaken => new()
    {
        { "a program called a picture", Samples.Program, "JPEG" },
        { "a drawing with a script", Samples.Svg, "JPEG" },
        { "a page", Samples.Html, "JPEG" },
        { "half a photo", Samples.Photo()[..300], "ødelagt" },
        { "a small file with a picture that fills the memory", Samples.Bomb(), "piksler" },
        { "nothing", [], "Velg" },
    };

    [Theory, MemberData(nameof(NotTaken))]
    public async Task It_is_refused_by_what_is_in_it(string what, byte[] bytes, string word)
    {
        var answer = await hall.Lays(hall.Cast.Amina, await hall.Makes(), bytes, id);
        Assert.Equal((what, HttpStatusCode.BadRequest), (what, answer.StatusCode));
        Assert.Contains(word, await Said(answer), StringComparison.Ordinal);
        Assert.True(await hall.HasNothingOf(id));
    }

    [Fact]
    public async Task A_poster_of_40_MB_is_told_the_limit()
    {
        var answer = await hall.Lays(hall.Cast.Amina, await hall.Makes(), [.. Samples.Pdf, .. new byte[40 * 1024 * 1024]], id);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("10 MB", await Said(answer), StringComparison.Ordinal);
        Assert.True(await hall.HasNothingOf(id));
    }

    [Fact]
    public async Task When_the_walk_has_begun_the_poster_stands_as_it_is_and_whoever_writes_is_told()
    {
        var activity = await hall.Makes();
        await hall.Lays(hall.Cast.Amina, activity, Samples.Pdf, id);
        await hall.Hangs(activity);
        var amina = hall.App.As(hall.Cast.Amina);
        await amina.Open($"/activities/{activity}");
        HttpResponseMessage[] answers =
        [
            await hall.Lays(hall.Cast.Amina, activity, Samples.Photo(), Guid.CreateVersion7()),
            await hall.Lays(hall.Cast.Amina, activity, Samples.Photo(), id),
            await amina.Put($"/activities/{activity}/contributions/{Guid.CreateVersion7()}", new { cell = "gjor", text = "Begynt før vandringen", phase = "lage" }),
            await amina.Delete($"/activities/{activity}/contributions/{id}"),
        ];
        foreach (var answer in answers)
        {
            Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
            Assert.Contains("låst", await Said(answer), StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.OK, (await amina.Open(await hall.AddressOf(activity, id))).StatusCode);
    }

    [Fact]
    public async Task Nobody_lays_a_file_beside_what_another_wrote_or_where_they_have_nothing_to_do()
    {
        var activity = await hall.Makes();
        await hall.Lays(hall.Cast.Amina, activity, Samples.Pdf, id);
        foreach (var other in new[] { hall.Cast.Jonas, hall.Cast.Marit, hall.Cast.Per, hall.Cast.Fremmed })
            Assert.Equal((other.Name, HttpStatusCode.NotFound), (other.Name, (await hall.Lays(other, activity, Samples.Photo(), id)).StatusCode));
        Assert.Equal("application/pdf", (await hall.App.As(hall.Cast.Amina).Open(await hall.AddressOf(activity, id))).Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_cell_for_a_file_takes_no_text_alone_and_a_cell_for_text_no_file()
    {
        var activity = await hall.Makes();
        var amina = hall.App.As(hall.Cast.Amina);
        await amina.Open($"/activities/{activity}");
        Assert.Equal(HttpStatusCode.BadRequest, (await amina.Put($"/activities/{activity}/contributions/{id}", new { cell = PosterHall.Cell, text = "Uten fil", choice = $"Picture:{Guid.Empty:n}" })).StatusCode);
        Assert.True(await hall.HasNothingOf(id));
    }

    // A page for a form, problem+json for a script: the sentence stands in both.
    private static async Task<string> Said(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        return answer.Content.Headers.ContentType?.MediaType == "application/problem+json" ? JsonDocument.Parse(text).RootElement.GetProperty("detail").GetString()! : WebUtility.HtmlDecode(text);
    }
}
