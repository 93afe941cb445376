using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using LearningNetwork.Tests.Activities;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Exports;

/// <summary>Everything one may see of a gathering, as a table, as JSON and as a folder of pages: each reader's own, and the same in all three.</summary>
public sealed class AnswersTests : IAsyncLifetime
{
    private static readonly string[] All = ["Vis én helg", "Ta med tillitsvalgte", "Hvordan gikk det?"];
    private TestApp app = null!;

    private Cast Cast => app.Cast;
    private string Gathering => $"/gatherings/{Cast.Samling5.Id}";

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        await using (var db = app.Open()) await Cast.CafeGoesTo(db, "runde-1");
        var amina = app.As(Cast.Amina);
        await app.Writes(amina, Guid.CreateVersion7(), new { cell = "ide", text = All[0] });
        await app.Writes(amina, Guid.CreateVersion7(), new { cell = "innspill", text = All[1] });
        await app.Writes(amina, Guid.CreateVersion7(), new { cell = "sporsmal", text = All[2] });
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("zip")]
    public async Task Each_takes_what_they_may_see_and_nothing_more(string kind)
    {
        await Is(kind, Cast.Amina, All);
        await Is(kind, Cast.Solveig, All[1], All[2]);
        await Is(kind, Cast.Torstein, All[1], All[2]);
        foreach (var other in new[] { Cast.Jonas, Cast.Marit, Cast.Kari, Cast.Bente }) await Is(kind, other);
        await using (var db = app.Open()) await Cast.CafeGoesTo(db, "hjem");
        await Is(kind, Cast.Jonas, All[0]);
        await Is(kind, Cast.Solveig, All[1], All[2]);
        Assert.DoesNotContain("Amina", await Text(kind, Cast.Solveig), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_it_is_not_open_to_find_nothing()
    {
        foreach (var file in new[] { "answers.csv", "answers.json", "archive.zip" })
        {
            foreach (var other in new[] { Cast.Fremmed, Cast.Per, Cast.Astrid }) Assert.Equal(HttpStatusCode.NotFound, (await app.As(other).Open($"{Gathering}/{file}")).StatusCode);
            Assert.Equal(HttpStatusCode.Found, (await app.AsStranger().Open($"{Gathering}/{file}")).StatusCode);
        }
    }

    [Fact]
    public async Task What_was_asked_stands_beside_every_answer()
    {
        using var json = JsonDocument.Parse(await Text("json", Cast.Amina));
        var line = json.RootElement.EnumerateArray().Single(each => each.GetProperty("answer").GetString() == All[0]);
        Assert.Equal(("Kafédialog", "Lier", "Amina", "Sandefjord"), (line.GetProperty("method").GetString(), line.GetProperty("municipality").GetString(), line.GetProperty("name").GetString(), line.GetProperty("table").GetString()));
        Assert.NotEqual("", line.GetProperty("prompt").GetString());
        Assert.StartsWith("\uFEFF\"Dag\";\"Klokkeslett\"", await Text("csv", Cast.Amina), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_folder_opens_from_a_disk()
    {
        await using var zip = await Zip(Cast.Amina);
        Assert.Equal(["01.html", "index.html", "archive.css"], zip.Entries.Select(entry => entry.FullName));
        var (index, page) = (await Read(zip, "index.html"), await Read(zip, "01.html"));
        Assert.Contains("href=\"01.html\"", index, StringComparison.Ordinal);
        Assert.Contains("href=\"index.html\"", page, StringComparison.Ordinal);
        foreach (var html in new[] { index, page }) Assert.DoesNotMatch("https?://|<script|(href|src)=\"/", html);
    }

    [Fact]
    public async Task What_was_written_as_a_page_stays_words()
    {
        await app.Writes(app.As(Cast.Amina), Guid.CreateVersion7(), new { cell = "ide", text = "<script>alert(1)</script> 💛 مرحبا" });
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", await Text("zip", Cast.Amina, isDecoded: false), StringComparison.Ordinal);
    }

    private async Task Is(string kind, Someone someone, params string[] seen)
    {
        var text = await Text(kind, someone);
        foreach (var said in All) Assert.Equal((kind, someone.Name, said, seen.Contains(said)), (kind, someone.Name, said, text.Contains(said, StringComparison.Ordinal)));
    }

    private async Task<string> Text(string kind, Someone someone, bool isDecoded = true)
    {
        if (kind != "zip") return Encoding.UTF8.GetString(await (await app.As(someone).Open($"{Gathering}/answers.{kind}")).Content.ReadAsByteArrayAsync());
        await using var zip = await Zip(someone);
        var text = "";
        foreach (var entry in zip.Entries) text += await Read(zip, entry.FullName);
        return isDecoded ? WebUtility.HtmlDecode(text) : text;
    }

    private async Task<ZipArchive> Zip(Someone someone)
    {
        var answer = await app.As(someone).Open($"{Gathering}/archive.zip");
        Assert.Equal((HttpStatusCode.OK, "application/zip"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        return new(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()));
    }

    private static async Task<string> Read(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(await zip.GetEntry(name)!.OpenAsync());
        return await reader.ReadToEndAsync();
    }
}
