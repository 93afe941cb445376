using LearningNetwork.Methods;

namespace LearningNetwork.Tests.Methods;

public sealed class MethodSearchTests
{
    private static readonly MethodLibrary Library = MethodLibrary.Load();

    [Fact]
    public void A_search_that_asks_nothing_finds_everything() => Assert.All(Library.All, method => Assert.True(new MethodSearch().Finds(method)));

    [Fact]
    public void A_method_is_found_by_what_it_is_for() => Assert.Contains("cafe-dialog", Found(new() { Aim = Aim.Share }));

    [Fact]
    public void A_method_is_found_by_where_in_a_gathering_it_fits() => Assert.Contains("tilbakeblikk", Found(new() { Moment = Moment.Opening }));

    [Fact]
    public void A_method_that_takes_longer_is_not_found()
    {
        var found = Found(new() { Minutes = 15 });
        Assert.Contains("refleksjon", found);
        Assert.DoesNotContain("cafe-dialog", found);
    }

    [Fact]
    public void A_method_where_nobody_sits_so_is_not_found() => Assert.DoesNotContain("innlegg", Found(new() { Together = Together.Municipality }));

    [Fact]
    public void Everything_that_is_asked_must_fit() => Assert.Empty(Found(new() { Aim = Aim.Learn, Moment = Moment.Closing }));

    private static IEnumerable<string> Found(MethodSearch search) => Library.All.Where(search.Finds).Select(method => method.Key);
}
