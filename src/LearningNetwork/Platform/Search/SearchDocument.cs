namespace LearningNetwork.Platform.Search;

/// <summary>What the index knows of something that can be found. It is written in the same moment as the thing itself, so that what is withdrawn is found no more.</summary>
public sealed class SearchDocument
{
    public const int MarksLength = 2000;

    /// <summary>By age: what came later has a higher one.</summary>
    public int Id { get; set; }
    /// <summary>The thing itself.</summary>
    public Guid Subject { get; set; }
    public required string Title { get; set; }
    public required string Text { get; set; }
    /// <summary>The stems of the title, with spaces between.</summary>
    public required string TitleWords { get; set; }
    /// <summary>The stems of title and text in order, with spaces between.</summary>
    public required string Words { get; set; }
    /// <summary><see cref="SearchMark"/>s, with spaces between: who may see it, and what it can be narrowed by.</summary>
    public required string Marks { get; set; }
    /// <summary>What it can be narrowed by, as it is read: a kind and a value on each line, with a tab between.</summary>
    public required string Facets { get; set; }

    /// <summary>Kept only by <see cref="TermIndex"/>.</summary>
    public List<SearchTerm> Terms { get; set; } = [];

    /// <summary>What <see cref="Facets"/> says.</summary>
    public static IEnumerable<(string Kind, string Value)> Read(string facets) => facets.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (line[..line.IndexOf('\t')], line[(line.IndexOf('\t') + 1)..]));

    /// <param name="readers">The marks of those who may see it. Without any there is no document.</param>
    /// <param name="facets">Values without tabs and line ends.</param>
    public static SearchDocument Of(Guid subject, string title, string text, IEnumerable<string> readers, IReadOnlyCollection<(string Kind, string Value)> facets) => new()
    {
        Subject = subject, Title = Term.Clean(title), Text = Term.Clean(text),
        TitleWords = Stems(Term.Clean(title)), Words = Stems($"{Term.Clean(title)}\n{Term.Clean(text)}"),
        Marks = string.Join(' ', readers.Concat(facets.Select(each => SearchMark.Of(each.Kind, each.Value))).Distinct()),
        Facets = string.Join('\n', facets.Select(each => $"{each.Kind}\t{each.Value}")),
    };

    /// <summary>From now on this one says what another does; its age stays.</summary>
    public void Say(SearchDocument other) =>
        (Title, Text, TitleWords, Words, Marks, Facets) = (other.Title, other.Text, other.TitleWords, other.Words, other.Marks, other.Facets);

    private static string Stems(string clean) => string.Join(' ', Term.In(clean).Select(term => term.Stem));
}

/// <summary>A word or a mark of a document, for databases without an index of texts.</summary>
public sealed class SearchTerm
{
    public required string Term { get; set; }
    public int DocumentId { get; set; }
}
