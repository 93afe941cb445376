using System.Text.RegularExpressions;

namespace LearningNetwork.Gatherings;

/// <summary>The mark a list puts before its lines.</summary>
internal static partial class Bullet
{
    public static bool Is(string line) => Mark().IsMatch(line);

    public static string Strip(string line) => Mark().Replace(line, "");

    /// <remarks>The last three are how Word's own bullets arrive when the font is lost.</remarks>
    [GeneratedRegex(@"^(?:[-–—*>](?=\s)|o(?=\s)|[•·▪◦‣●○■\uF0B7\uF0A7\u00A7])\s*")]
    private static partial Regex Mark();
}
