namespace LearningNetwork.Platform.Files;

/// <summary>Why a file is not taken.</summary>
public enum FileFault
{
    Empty,
    /// <summary>More than <see cref="Upload.MostBytes"/>.</summary>
    TooLarge,
    /// <summary>Neither a picture we know nor a PDF, whatever it is called.</summary>
    NotAKind,
    /// <summary>It begins as one and cannot be read to its end.</summary>
    Broken,
    /// <summary>More than <see cref="Picture.MostPixels"/>.</summary>
    TooManyPixels,
}

/// <summary>The file cannot be used. Nothing of it is kept.</summary>
public sealed class UnusableFileException(FileFault fault) : Exception(fault.ToString())
{
    public FileFault Fault { get; } = fault;
}
