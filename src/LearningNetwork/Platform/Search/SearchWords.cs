namespace LearningNetwork.Platform.Search;

/// <summary>
/// What somebody looks for: every word must be there, in any inflection; the last one may be half a word; words in quotes stand beside each other.
/// Nothing that is typed is an operator and nothing is a fault.
/// </summary>
public sealed record SearchWords(IReadOnlyList<SearchWord> Words, IReadOnlyList<IReadOnlyList<string>> Phrases)
{
    /// <summary>Fewer letters begin too many words to say anything.</summary>
    private const int LeastHalf = 2;
    public const int MostWords = 12, MostLetters = 400;

    /// <summary>More was typed than is looked for.</summary>
    public bool IsCut { get; private init; }
    public bool IsEmpty => Words.Count == 0;

    public static SearchWords Of(string? typed)
    {
        var clean = Term.Clean(typed);
        var parts = clean[..Math.Min(clean.Length, MostLetters)].Split('"', '«', '»', '“', '”');
        var terms = parts.Select(part => Term.In(part).ToList()).ToList();
        var words = terms.SelectMany(part => part.Select((term, at) => new SearchWord(term.Stem, IsHalf(terms, parts, part, at) ? term.Folded : null))).Distinct().ToList();
        var phrases = terms.Where((part, number) => number % 2 == 1 && part.Count > 1).Select(part => (IReadOnlyList<string>)[.. part.Select(term => term.Stem)]).ToList();
        return new([.. words.Take(MostWords)], phrases) { IsCut = clean.Length > MostLetters || words.Count > MostWords };
    }

    /// <summary>For texts that lie in no index: the same answer as the index gives.</summary>
    public bool AreIn(string text)
    {
        var stems = Term.In(Term.Clean(text)).Select(term => term.Stem).ToList();
        return Words.All(word => stems.Exists(word.Matches)) && HasPhrases(stems);
    }

    /// <param name="stems">The stems of a text, in the order they stand.</param>
    public bool HasPhrases(IReadOnlyList<string> stems) =>
        Phrases.All(phrase => Enumerable.Range(0, Math.Max(0, stems.Count - phrase.Count + 1)).Any(at => phrase.Select((stem, next) => stems[at + next] == stem).All(isSame => isSame)));

    /// <summary>What was typed, with its last word written out, for each word of a text that begins so.</summary>
    public IEnumerable<string> Ends(string? typed, string text)
    {
        var clean = Term.Clean(typed);
        if (Words.Count == 0 || Words[^1].Half is not { } half) return [];
        var before = clean[..Term.In(clean).Last().Start];
        return Term.In(Term.Clean(text)).Where(term => term.Folded.Length > half.Length && term.Folded.StartsWith(half, StringComparison.Ordinal)).Select(term => before + term.Folded);
    }

    public bool Matches(Term term) => Words.Any(word => word.Matches(term.Stem));

    // Only what is still being typed: the last word of all, outside quotes, with nothing after it.
    private static bool IsHalf(List<List<Term>> terms, string[] parts, List<Term> part, int at) =>
        ReferenceEquals(part, terms[^1]) && part[at].Folded.Length >= LeastHalf && terms.Count % 2 == 1 && at == part.Count - 1 && part[at].Start + part[at].Length == parts[^1].Length;
}

/// <param name="Half">The letters typed, where more may follow; null for a whole word.</param>
public sealed record SearchWord(string Stem, string? Half)
{
    public bool Matches(string stem) => stem == Stem || Half is not null && stem.StartsWith(Half, StringComparison.Ordinal);
}
