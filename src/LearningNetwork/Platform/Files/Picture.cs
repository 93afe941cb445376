using SkiaSharp;

namespace LearningNetwork.Platform.Files;

/// <summary>Draws a picture anew: upright, at a size for a screen, as a JPEG that holds nothing but what it shows.</summary>
public static class Picture
{
    /// <summary>What is written inside a small file can be a picture that fills the memory: it is asked before anything is decoded.</summary>
    public const int MostPixels = 50_000_000;
    /// <summary>Pixels on the longest side.</summary>
    public const int LongestSide = 2400;
    /// <summary>The same of the small one.</summary>
    public const int LongestSmallSide = 480;
    private const int Quality = 85;

    /// <exception cref="UnusableFileException">Broken, or more than <see cref="MostPixels"/>.</exception>
    public static CleanFile Anew(ReadOnlySpan<byte> bytes)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data) ?? throw new UnusableFileException(FileFault.Broken);
        if ((long)codec.Info.Width * codec.Info.Height > MostPixels) throw new UnusableFileException(FileFault.TooManyPixels);
        using var image = Decode(codec);
        using var whole = Drawn(image, codec.EncodedOrigin, LongestSide);
        using var small = Drawn(whole, SKEncodedOrigin.TopLeft, LongestSmallSide);
        return new(FileKind.Picture, Written(whole), Written(small));
    }

    // A large JPEG is decoded at a part of its size, which takes a part of the memory.
    private static SKImage Decode(SKCodec codec)
    {
        var size = codec.GetScaledDimensions(Math.Min(1f, 2f * LongestSide / Math.Max(codec.Info.Width, codec.Info.Height)));
        using var bitmap = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) is not SKCodecResult.Success) throw new UnusableFileException(FileFault.Broken);
        bitmap.SetImmutable();
        return SKImage.FromBitmap(bitmap);
    }

    private static SKImage Drawn(SKImage image, SKEncodedOrigin origin, int longest)
    {
        var scale = Math.Min(1f, (float)longest / Math.Max(image.Width, image.Height));
        var (width, height) = IsOnItsSide(origin) ? (image.Height, image.Width) : (image.Width, image.Height);
        using var surface = SKSurface.Create(new SKImageInfo(Scaled(width, scale), Scaled(height, scale), SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        surface.Canvas.Clear(SKColors.White); // what can be seen through is paper
        surface.Canvas.Scale(scale);
        surface.Canvas.Concat(Upright(origin, image.Width, image.Height));
        surface.Canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return surface.Snapshot();
    }

    private static int Scaled(int side, float scale) => Math.Max(1, (int)MathF.Round(side * scale));

    private static bool IsOnItsSide(SKEncodedOrigin origin) => origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;

    private static SKMatrix Upright(SKEncodedOrigin origin, int width, int height) => origin switch
    {
        SKEncodedOrigin.TopRight => new(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };

    private static byte[] Written(SKImage image)
    {
        using var data = image.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return data.ToArray();
    }
}
