using System.Text.RegularExpressions;
using LearningNetwork.Tests.House;

namespace LearningNetwork.Tests.Platform.Web.Parts;

public sealed partial class IconsTests
{
    [Fact]
    public void A_page_asks_only_for_drawings_that_are_there()
    {
        var drawn = Source.All.Single(file => file.Is("/_Icons.cshtml")).Lines.SelectMany(line => Symbol().Matches(line)).Select(symbol => symbol.Groups[1].Value);
        var asked = Source.All.Where(file => file.Is(".cshtml")).SelectMany(file => file.Lines).SelectMany(line => Asked().Matches(line)).Select(icon => icon.Groups[1].Value);
        Assert.Empty(asked.Distinct().Except(drawn));
    }

    [GeneratedRegex("<symbol id=\"i-([a-z]+)\"")]
    private static partial Regex Symbol();

    [GeneratedRegex("<icon name=\"([a-z]+)\"")]
    private static partial Regex Asked();
}
