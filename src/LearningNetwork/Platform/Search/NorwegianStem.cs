namespace LearningNetwork.Platform.Search;

/// <summary>The part of a Norwegian word that its inflections share, so that "kommunene", "kommunane" and "kommuner" meet. Follows the steps of the Snowball algorithm for Norwegian, for bokmål and nynorsk.</summary>
public static class NorwegianStem
{
    private const string Vowels = "aeiouyæåø", BeforeS = "bcdfghjlmnoprtvyz";

    // The longest first: the first that fits is taken off.
    private static readonly string[] First = ["hetenes", "hetene", "hetens", "heten", "heter", "endes", "ande", "ende", "edes", "enes", "ede", "ane", "ene", "ens", "ers", "ets", "het", "ast", "en", "ar", "er", "as", "es", "et", "a", "e"],
        Last = ["hetslov", "eleg", "elig", "elov", "slov", "leg", "eig", "lig", "els", "lov", "ig"];

    /// <param name="word">One word, folded (<see cref="Text.Folding"/>).</param>
    public static string Of(string word)
    {
        var region = Region(word);
        if (region >= word.Length) return word;
        var stem = WithoutInflection(word, region);
        if (stem.Length - 1 >= region && (stem.EndsWith("dt", StringComparison.Ordinal) || stem.EndsWith("vt", StringComparison.Ordinal))) stem = stem[..^1];
        return Ending(stem, region, Last) is { } last ? stem[..^last.Length] : stem;
    }

    private static string WithoutInflection(string word, int region)
    {
        if (Ending(word, region, ["erte", "ert"]) is { } past) return word[..^(past.Length - 2)];
        if (Ending(word, region, First) is { } ending) return word[..^ending.Length];
        return word.Length - 1 >= region && word[^1] == 's' && word.Length > 1 && MayLoseS(word) ? word[..^1] : word;
    }

    private static bool MayLoseS(string word) => BeforeS.Contains(word[^2]) || word[^2] == 'k' && word.Length > 2 && !Vowels.Contains(word[^3]);

    private static string? Ending(string word, int region, string[] endings) =>
        endings.FirstOrDefault(ending => word.Length - ending.Length >= region && word.EndsWith(ending, StringComparison.Ordinal));

    // After the first consonant that follows a vowel, and never within the first three letters: what stands before is the word itself.
    private static int Region(string word)
    {
        var at = 0;
        while (at < word.Length && !Vowels.Contains(word[at])) at++;
        while (at < word.Length && Vowels.Contains(word[at])) at++;
        return Math.Max(at + 1, 3);
    }
}
