using System.Net;
using LearningNetwork.Tests.Platform.Files;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

/// <summary>Who is handed a file, and what is left in it.</summary>
public sealed class PosterFilesTests(PosterHall hall) : IClassFixture<PosterHall>
{
    private readonly Guid id = Guid.CreateVersion7();

    private Cast Cast => hall.Cast;

    [Fact]
    public async Task A_file_is_for_those_who_see_the_contribution_and_not_there_for_others()
    {
        var activity = await hall.Makes();
        Assert.Equal(HttpStatusCode.Found, (await hall.Lays(Cast.Amina, activity, Samples.Photo(), id)).StatusCode);
        var file = await hall.AddressOf(activity, id);
        await Gets(file, HttpStatusCode.OK, Cast.Amina, Cast.Jonas);
        await Gets(file, HttpStatusCode.NotFound, Cast.Marit, Cast.Solveig, Cast.Kari, Cast.Per, Cast.Fremmed, Cast.Astrid);
        await hall.Hangs(activity);
        await Gets(file, HttpStatusCode.OK, Cast.Amina, Cast.Jonas, Cast.Marit, Cast.Kari);
        await Gets(file, HttpStatusCode.NotFound, Cast.Per, Cast.Fremmed);
    }

    [Fact]
    public async Task A_file_is_not_there_by_the_address_of_another_activity()
    {
        var (activity, other) = (await hall.Makes(), await hall.Makes("vandring"));
        await hall.Lays(Cast.Amina, activity, Samples.Photo(), id);
        var file = (await hall.AddressOf(activity, id)).Replace(activity.ToString(), other.ToString(), StringComparison.Ordinal);
        await Gets(file, HttpStatusCode.NotFound, Cast.Amina, Cast.Marit);
    }

    [Fact]
    public async Task The_file_of_a_contribution_that_was_taken_away_is_gone_for_its_writer_too()
    {
        var activity = await hall.Makes();
        await hall.Lays(Cast.Amina, activity, Samples.Photo(), id);
        var file = await hall.AddressOf(activity, id);
        var amina = hall.App.As(Cast.Amina);
        await amina.Open($"/activities/{activity}");
        Assert.Equal(HttpStatusCode.Found, (await amina.Submit($"/activities/{activity}/contributions/{id}/delete")).StatusCode);
        await Gets(file, HttpStatusCode.NotFound, Cast.Amina, Cast.Jonas);
        Assert.True(await hall.HasNothingOf(id));
    }

    [Fact]
    public async Task What_is_handed_out_tells_nothing_of_where_the_photo_was_taken_and_is_no_page()
    {
        var activity = await hall.Makes();
        await hall.Lays(Cast.Amina, activity, Samples.Photo(), id);
        foreach (var small in new[] { "", "?small=true" })
        {
            var answer = await hall.App.As(Cast.Amina).Open(await hall.AddressOf(activity, id) + small);
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            Assert.Equal(-1, bytes.AsSpan().IndexOf(Samples.Position));
            Assert.Equal("image/jpeg", answer.Content.Headers.ContentType?.MediaType);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.Contains("sandbox", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("../../etc/passwd.pdf")]
    [InlineData("C:\\Windows\\passwd.pdf")]
    public async Task A_name_with_a_path_is_only_its_last_part(string name)
    {
        var activity = await hall.Makes();
        await hall.Lays(Cast.Amina, activity, Samples.Pdf, id, name);
        var answer = await hall.App.As(Cast.Amina).Open(await hall.AddressOf(activity, id));
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("passwd.pdf", answer.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Contains("passwd.pdf (PDF)", await hall.App.As(Cast.Jonas).Read($"/activities/{activity}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_file_and_another_file_takes_its_place()
    {
        var activity = await hall.Makes();
        for (var i = 0; i < 2; i++) Assert.Equal(HttpStatusCode.Found, (await hall.Lays(Cast.Amina, activity, Samples.Photo(), id)).StatusCode);
        var first = await hall.AddressOf(activity, id);
        Assert.Equal(HttpStatusCode.Found, (await hall.Lays(Cast.Amina, activity, Samples.Pdf, id)).StatusCode);
        Assert.NotEqual(first, await hall.AddressOf(activity, id));
        await Gets(first, HttpStatusCode.NotFound, Cast.Amina);
    }

    [Fact]
    public async Task The_page_shows_the_picture_with_what_it_shows_in_words()
    {
        var activity = await hall.Makes();
        await hall.Lays(Cast.Amina, activity, Samples.Photo(), id, description: "Fire ruter om heltid");
        Assert.Contains("alt=\"Fire ruter om heltid\"", await hall.App.As(Cast.Jonas).Read($"/activities/{activity}"), StringComparison.Ordinal);
    }

    private async Task Gets(string file, HttpStatusCode status, params Someone[] who)
    {
        foreach (var someone in who) Assert.Equal((someone.Name, status), (someone.Name, (await hall.App.As(someone).Open(file)).StatusCode));
    }
}
