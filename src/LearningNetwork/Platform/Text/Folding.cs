using System.Globalization;
using System.Text;

namespace LearningNetwork.Platform.Text;

/// <summary>
/// Text folded for case-insensitive search, the same in every database: lower case, accents off letters that are not letters of their own in
/// Norwegian or Sámi (é→e, ü→u), while æ, ø, å, ä, ö, á, č, đ, ŋ, š, ŧ, ž stay themselves, so that "ål" does not find "al".
/// </summary>
public static class Folding
{
    private const string Own = "æøåäöáčđŋšŧžï";

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormC).ToLower(CultureInfo.InvariantCulture))
            folded.Append(Own.Contains(letter) ? letter.ToString() : WithoutAccent(letter));
        return folded.ToString();
    }

    private static string WithoutAccent(char letter) =>
        string.Concat(letter.ToString().Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
}
