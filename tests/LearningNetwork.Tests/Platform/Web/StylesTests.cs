using System.Text;
using System.Text.RegularExpressions;
using LearningNetwork.Tests.House;

namespace LearningNetwork.Tests.Platform.Web;

public sealed partial class StylesTests
{
    static IEnumerable<Source> Sheets => Source.All.Where(file => file.Path.Contains("wwwroot/css/", StringComparison.Ordinal) && file.Is(".css"));

    [Fact]
    public void Every_rule_of_ours_lies_in_a_layer() =>
        Assert.All(Sheets, sheet => Assert.Empty(Unlayered().Replace(Outside(string.Join('\n', sheet.Lines)), "").Trim()));

    [Fact]
    public void Nothing_shouts_but_reduced_motion_and_what_is_for_one_width_only() =>
        Assert.Empty(Sheets.SelectMany(sheet => sheet.LinesWhere(line => line.Contains("!important", StringComparison.Ordinal) && !Allowed().IsMatch(line))));

    // What is left when every top-level block and comment is taken away.
    static string Outside(string css)
    {
        var depth = 0;
        var outside = new StringBuilder();
        foreach (var letter in Comment().Replace(css, ""))
        {
            if (letter == '{') depth++;
            if (depth == 0) outside.Append(letter);
            if (letter == '}') depth--;
        }
        return outside.ToString();
    }

    [GeneratedRegex(@"@layer [^;{]+;?|@font-face|@import ""[^""]+"";")]
    private static partial Regex Unlayered();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"-only|animation-duration")]
    private static partial Regex Allowed();
}
