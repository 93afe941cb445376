using LearningNetwork.Platform.Files;
using SkiaSharp;

namespace LearningNetwork.Tests.Platform.Files;

/// <summary>What is taken of a file somebody sends: told by what is in it, never by what it is called.</summary>
public sealed class UploadTests
{
    // By name: a runner that finds the tests would otherwise write 10 MB of them down.
    private static readonly Dictionary<string, (byte[] Bytes, FileFault Fault)> Refused = new()
    {
        ["a program called a picture"] = (Samples.Program, FileFault.NotAKind),
        ["a drawing with a script"] = (Samples.Svg, FileFault.NotAKind),
        ["a page"] = (Samples.Html, FileFault.NotAKind),
        ["a kind of picture we do not take"] = (Samples.Gif, FileFault.NotAKind),
        ["nothing"] = ([], FileFault.Empty),
        ["more than 10 MB"] = ([.. Samples.Pdf, .. new byte[Upload.MostBytes]], FileFault.TooLarge),
        ["half a photo"] = (Samples.Photo()[..300], FileFault.Broken),
        ["a page that begins as a photo"] = ([0xFF, 0xD8, 0xFF, .. Samples.Html], FileFault.Broken),
        ["half a document"] = (Samples.Pdf[..40], FileFault.Broken),
        ["a small file with a picture that fills the memory"] = (Samples.Bomb(), FileFault.TooManyPixels),
    };

    public static TheoryData<string> Names => [.. Refused.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task It_is_refused_whatever_it_is_called(string what) =>
        Assert.Equal(Refused[what].Fault, (await Assert.ThrowsAsync<UnusableFileException>(() => Clean(Refused[what].Bytes))).Fault);

    [Fact]
    public async Task What_is_too_large_is_not_read_to_its_end()
    {
        await using var endless = new MemoryStream(new byte[40 * 1024 * 1024]);
        await Assert.ThrowsAsync<UnusableFileException>(() => Upload.Read(endless, "plakat.png"));
        Assert.InRange(endless.Position, Upload.MostBytes, Upload.MostBytes + 128 * 1024);
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public async Task A_picture_comes_out_as_a_jpeg(SKEncodedImageFormat format)
    {
        var clean = await Clean(Samples.Picture(format));
        Assert.Equal(FileKind.Picture, clean.Kind);
        Assert.True(clean.Bytes.Span.StartsWith((byte[])[0xFF, 0xD8, 0xFF]));
        Assert.True(clean.Small.Span.StartsWith((byte[])[0xFF, 0xD8, 0xFF]));
    }

    [Fact]
    public async Task Nobody_can_read_where_a_photo_was_taken()
    {
        Assert.True(Samples.Photo().AsSpan().IndexOf(Samples.Position) > 0);
        var clean = await Clean(Samples.Photo());
        foreach (var kept in new[] { clean.Bytes, clean.Small })
        {
            Assert.Equal(-1, kept.Span.IndexOf(Samples.Position));
            Assert.Equal(-1, kept.Span.IndexOf("Exif"u8));
        }
    }

    [Fact]
    public async Task A_photo_that_lies_on_its_side_is_turned_as_it_says()
    {
        using var shown = SKBitmap.Decode((await Clean(Samples.Photo())).Bytes.Span);
        Assert.Equal((20, 40), (shown.Width, shown.Height));
        Assert.True(shown.GetPixel(10, 5) is { Red: > 200, Blue: < 50 });
        Assert.True(shown.GetPixel(10, 35) is { Blue: > 200, Red: < 50 });
    }

    [Fact]
    public async Task A_large_picture_is_made_as_large_as_a_screen_and_a_small_one_is_left_as_it_is()
    {
        var large = await Clean(Samples.Picture(SKEncodedImageFormat.Jpeg, 6000, 3000));
        Assert.Equal(((2400, 1200), (480, 240)), (Size(large.Bytes), Size(large.Small)));
        Assert.Equal((40, 20), Size((await Clean(Samples.Picture(SKEncodedImageFormat.Png))).Bytes));
    }

    [Fact]
    public async Task A_document_is_kept_as_it_is() => Assert.Equal(Samples.Pdf, (await Clean(Samples.Pdf)).Bytes.ToArray());

    [Theory]
    [InlineData("plakat.png", "plakat.png")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\Users\\Kari\\plakat.pdf", "plakat.pdf")]
    [InlineData("..", "")]
    [InlineData(null, "")]
    [InlineData("a\0b\r\nc<d>.png", "abcd.png")]
    [InlineData("plakat\u202Egnp.exe", "plakatgnp.exe")]
    [InlineData("Plakat frå Bø.jpg", "Plakat frå Bø.jpg")]
    public void A_files_name_is_a_title_and_no_path(string? name, string title) => Assert.Equal(title, FileTitle.Of(name));

    [Fact]
    public void A_long_name_is_cut_between_letters() => Assert.Equal(new string('a', 119), FileTitle.Of(new string('a', 119) + "😀.png"));

    private static async Task<CleanFile> Clean(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return await (await Upload.Read(stream, "plakat.png")).Clean();
    }

    private static (int, int) Size(ReadOnlyMemory<byte> picture)
    {
        using var shown = SKBitmap.Decode(picture.Span);
        return (shown.Width, shown.Height);
    }
}
