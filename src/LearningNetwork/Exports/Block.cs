namespace LearningNetwork.Exports;

/// <summary>A part of a document that people take with them: the same whether it becomes a page, a Word file or Markdown.</summary>
public abstract record Block;

/// <param name="Level">1–3; the document's own title is no block.</param>
public sealed record HeadingBlock(int Level, string Text) : Block;

/// <param name="IsQuiet">Said about the text, and not the text itself.</param>
public sealed record ParagraphBlock(string Text, bool IsQuiet = false) : Block;

public sealed record ListBlock(IReadOnlyList<Saying> Sayings) : Block;

/// <param name="Caption">What the table shows.</param>
public sealed record TableBlock(string Caption, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows) : Block;

/// <param name="Description">For those who do not see it.</param>
/// <param name="File">In the file store: a JPEG.</param>
public sealed record PictureBlock(string Description, Guid File, string Address) : Block;

/// <summary>The way to another page of the same folder.</summary>
public sealed record LinkBlock(string To, string Text, string? About = null) : Block;

/// <summary>What somebody said, and who as far as the reader may know; null for nobody's.</summary>
public sealed record Saying(string Text, string? From = null);

/// <summary>A document to take with you.</summary>
public sealed record Document(string Title, string About, IReadOnlyList<Block> Blocks)
{
    /// <summary>Nothing was written by anybody.</summary>
    public bool IsEmpty => !Blocks.Any(block => block is ListBlock or TableBlock or PictureBlock);
}
