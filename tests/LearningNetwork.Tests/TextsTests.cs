using System.Text.RegularExpressions;
using System.Xml.Linq;
using LearningNetwork.Tests.House;

namespace LearningNetwork.Tests;

/// <summary>Every text the pages show is there in bokmål, nynorsk and English.</summary>
public sealed partial class TextsTests
{
    static IEnumerable<string> Files => Source.All.Where(file => file.Is("/Texts.resx")).Select(file => file.Path);

    [Fact]
    public void A_text_is_there_in_all_three_languages() =>
        None(Files.SelectMany(file => Differences(file, In(file, "nn")).Concat(Differences(file, In(file, "en")))));

    [Fact]
    public void A_page_asks_only_for_texts_that_are_there() =>
        None(Files.SelectMany(file => Asked(Path.GetDirectoryName(file)!).Except(Keys(file)).Select(key => $"{file}: {key}")));

    static IEnumerable<string> Differences(string file, string other)
    {
        var keys = Keys(file);
        keys.SymmetricExceptWith(Keys(other));
        return keys.Select(key => $"{other}: {key}");
    }

    static string In(string file, string language) => Path.ChangeExtension(file, $"{language}.resx");

    static SortedSet<string> Keys(string file) =>
        [.. XDocument.Load(Path.Combine(Source.Top, file)).Root!.Elements("data").Where(text => text.Value.Trim().Length > 0).Select(text => text.Attribute("name")!.Value)];

    static IEnumerable<string> Asked(string room) =>
        from file in Source.All
        where file.IsIn(room) && file.Is(".cshtml")
        from Match asked in Lookup().Matches(string.Join('\n', file.Lines))
        select asked.Groups[1].Value;

    static void None(IEnumerable<string> missing) => Assert.True(!missing.Any(), "texts in one place and not in the other:\n  " + string.Join("\n  ", missing));

    [GeneratedRegex("""\bT\["([^"{]+)"[\],]""")]
    private static partial Regex Lookup();
}
