using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LearningNetwork.Platform.Text;

namespace LearningNetwork.Tests.Platform.Text;

public sealed class MarkdownTests
{
    static readonly string[] Elements = ["P", "STRONG", "EM", "A", "UL", "OL", "LI", "BLOCKQUOTE", "CODE", "PRE", "H3", "H4", "H5", "H6", "HR", "BR"];
    static readonly string[] Attributes = ["href", "title", "start"];

    public static TheoryData<string> Attacks => [.. MarkdownAttacks.All];

    [Theory, MemberData(nameof(Attacks))]
    public void Nothing_that_was_written_can_run_or_fetch(string attack)
    {
        foreach (var element in Read(attack).QuerySelectorAll("body *"))
        {
            Assert.Contains(element.TagName, Elements);
            Assert.All(element.Attributes, attribute => Assert.True(Attributes.Contains(attribute.Name) || (attribute.Name == "class" && element.TagName == "CODE"), $"{element.TagName} {attribute.Name}"));
            if (element.GetAttribute("href") is { } address) Assert.True(IsSafe(address), address);
        }
    }

    [Fact]
    public void The_corpus_is_not_small() => Assert.True(MarkdownAttacks.All.Count >= 60);

    [Theory]
    [InlineData("[KS](https://example.no/a?b=1#c)", "https://example.no/a?b=1#c")]
    [InlineData("[skriv](mailto:kari@example.no)", "mailto:kari@example.no")]
    [InlineData("[samling](/gatherings/1)", "/gatherings/1")]
    [InlineData("[nede](#samlinger)", "#samlinger")]
    [InlineData("Se https://example.no/x.", "https://example.no/x")]
    [InlineData("<https://example.no>", "https://example.no")]
    public void Ordinary_links_are_links(string text, string address) => Assert.Equal(address, Read(text).QuerySelector("a")!.GetAttribute("href"));

    [Fact]
    public void A_link_that_is_refused_keeps_its_words() => Assert.Equal("trykk her nå", Read("[trykk *her* nå](javascript:alert(1))").Body!.TextContent.Trim());

    [Fact]
    public void A_picture_is_its_words() => Assert.Equal("kart", Read("![kart](https://example.no/k.png)").Body!.TextContent.Trim());

    [Fact]
    public void Headings_leave_the_two_first_levels_to_the_page() => Assert.Equal("H3", Read("# Om oss").Body!.FirstElementChild!.TagName);

    [Theory]
    [InlineData("## Mål\n\n## Møter", "H3 H3")]
    [InlineData("# Om oss\n\n### Mål\n\n#### Heltid\n\n## Møter", "H3 H4 H5 H4")]
    [InlineData("### Mål\n\n# Om oss\n\n## Møter", "H3 H3 H4")]
    public void Headings_begin_at_the_third_level_and_skip_none(string text, string levels) => Assert.Equal(levels, string.Join(' ', Read(text).Body!.Children.Select(each => each.TagName)));

    [Fact]
    public void Lists_and_weight_are_as_people_expect()
    {
        var page = Read("- **fet**\n- *kursiv*");
        Assert.Equal(2, page.QuerySelectorAll("ul li").Length);
        Assert.Equal("fet", page.QuerySelector("strong")!.TextContent);
    }

    static bool IsSafe(string address) =>
        Uri.TryCreate(new Uri("https://nettverk.test/networks/1"), address, out var uri)
        && (uri.Host == "nettverk.test" ? uri.Scheme == "https" : uri.Scheme is "http" or "https" or "mailto") && !address.StartsWith("//", StringComparison.Ordinal);

    static IDocument Read(string text)
    {
        using var writer = new StringWriter();
        Markdown.ToHtml(text).WriteTo(writer, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(writer.ToString());
    }
}
