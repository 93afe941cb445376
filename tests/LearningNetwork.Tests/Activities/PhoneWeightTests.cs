using System.IO.Compression;
using System.Text.RegularExpressions;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

/// <summary>Two hundred phones open the page on one hotel's Wi-Fi. Counted as they travel: the page as it is answered, its files as a publish compresses them (Brotli, most). Text, styles and scripts; not the typeface and the images.</summary>
public sealed partial class PhoneWeightTests : IAsyncLifetime
{
    private const int First = 60_000, After = 15_000;
    private TestApp app = null!;

    public async Task InitializeAsync() => app = await TestApp.Start();

    [Fact]
    public async Task The_first_visit_is_under_60_kB_and_the_next_under_15()
    {
        var (page, bytes) = await Compressed($"/activities/{app.Cast.Kafe.Id}");
        var files = await Task.WhenAll(File().Matches(page).Select(found => found.Groups[1].Value).Distinct(StringComparer.Ordinal).Select(async file => (file, size: await SizeOf(file))));
        Assert.Contains(files, each => each.file.Contains("/js/activities/activity", StringComparison.Ordinal));
        Assert.Contains(files, each => each.file.Contains("/lib/signalr", StringComparison.Ordinal));
        Assert.True(bytes < After, $"The page is {bytes} bytes.");
        Assert.True(bytes + files.Sum(each => each.size) < First, $"{bytes + files.Sum(each => each.size)} bytes: page {bytes}, {string.Join(", ", files.OrderByDescending(each => each.size).Select(each => $"{each.file} {each.size}"))}.");
    }

    [Fact]
    public async Task What_comes_anew_over_the_line_as_a_page_is_compressed_too()
    {
        using var answer = await app.As(app.Cast.Amina).Open($"/activities/{app.Cast.Kafe.Id}", ("Accept-Encoding", "gzip"));
        Assert.Equal("gzip", Assert.Single(answer.Content.Headers.ContentEncoding));
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    private async Task<(string Page, int Bytes)> Compressed(string address)
    {
        using var answer = await app.As(app.Cast.Amina).Open(address, ("Accept-Encoding", "br"));
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        await using var opened = new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress);
        return (await new StreamReader(opened).ReadToEndAsync(), bytes.Length);
    }

    private async Task<int> SizeOf(string file)
    {
        var content = await (await app.AsStranger().Open(file)).Content.ReadAsByteArrayAsync();
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        Assert.True(BrotliEncoder.TryCompress(content, compressed, out var size, quality: 11, window: 22));
        return size;
    }

    [GeneratedRegex("(?:href|src)=\"(/(?:css|lib|js)/[^\"]+\\.(?:css|js)[^\"]*)\"")]
    private static partial Regex File();
}
