using System.Net;
using LearningNetwork.Experiences;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Experiences.Search;

/// <summary>What is suggested while somebody types: theirs to read, and nothing else.</summary>
public sealed class SuggestionsTests : IAsyncLifetime
{
    private TestApp app = null!;

    private Cast Cast => app.Cast;

    public async Task InitializeAsync() => app = await TestApp.Start();

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Titles_and_themes_that_begin_so_are_suggested_to_those_who_may_read_them_until_they_are_withdrawn()
    {
        var experience = await app.Has(Cast.Ingrid, Cast.Kongsberg, "Langvakter i helgene");
        await Changes(experience, each => each.Tag(TagKind.Theme, ["langvaktordning"], Cast.Ingrid.PersonId, Cast.Day));
        Assert.Equal(["langvaktordning", "Langvakter i helgene"], await Suggested(Cast.Bente, "langv"));
        Assert.Empty(await Suggested(Cast.Fremmed, "langv"));
        Assert.Empty(await Read(app.AsStranger(), "langv"));
        await Changes(experience, each => Assert.True(each.Set(Reach.Municipality, new(Cast.Ingrid.PersonId, Cast.Kongsberg, NetworkRole.Participant), Cast.Day)));
        Assert.Empty(await Suggested(Cast.Bente, "langv"));
        Assert.NotEmpty(await Suggested(Cast.Ingrid, "langv"));
    }

    [Fact]
    public async Task Letters_with_rings_are_letters_of_their_own()
    {
        await app.Has(Cast.Ingrid, Cast.Kongsberg, "Årsplan for alle");
        Assert.NotEmpty(await Suggested(Cast.Bente, "års"));
        Assert.Empty(await Suggested(Cast.Bente, "ars"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("* NEAR(")]
    [InlineData("' OR 1=1 --")]
    public async Task Whatever_is_typed_there_is_an_answer(string typed) => Assert.Empty(await Suggested(Cast.Bente, typed));

    [Fact]
    public async Task Five_thousand_letters_are_an_answer_too() => Assert.Empty(await Suggested(Cast.Bente, new string('a', 5000)));

    private Task<IReadOnlyList<string>> Suggested(Someone someone, string typed) => Read(app.As(someone), typed);

    private static async Task<IReadOnlyList<string>> Read(Visitor visitor, string typed)
    {
        var page = await visitor.Read("/search/suggestions?q=" + Uri.EscapeDataString(typed));
        return [.. page.Split("value=\"").Skip(1).Select(each => WebUtility.HtmlDecode(each[..each.IndexOf('"', StringComparison.Ordinal)]))];
    }

    private async Task Changes(Experience experience, Action<Experience> change)
    {
        await using var db = app.Open();
        change(await db.Experiences.Include(each => each.Versions).Include(each => each.Tags).Include(each => each.Consents).Include(each => each.Trials).Include(each => each.Merger).SingleAsync(each => each.Id == experience.Id));
        await db.SaveChangesAsync();
    }
}
