using System.Net;
using System.Net.Http.Json;
using LearningNetwork.Experiences;
using LearningNetwork.Experiences.Collections;
using LearningNetwork.Experiences.Search;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Experiences.Search;

/// <summary>What is suggested while somebody types: only what they would find.</summary>
public sealed class SuggestionsTests : IAsyncLifetime
{
    private TestApp app = null!;

    private Cast Cast => app.Cast;

    public async Task InitializeAsync() => app = await TestApp.Start();

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Titles_themes_and_words_begin_as_it_is_typed()
    {
        var experience = await app.Has(Cast.Ingrid, Cast.Kongsberg, "Langvakter i helgene");
        await Changes(experience.Id, each => each.Tag(TagKind.Theme, ["Langturnus"], Cast.Ingrid.PersonId, Cast.Day));
        Assert.Equal(["Langturnus", "langvakter", "Langvakter i helgene"], await For(Cast.Kari, "lang"));
        Assert.Equal(["i langvakter", "Langvakter i helgene"], await For(Cast.Kari, "i langv"));
        Assert.Equal(["Langvakter i helgene"], await For(Cast.Kari, "langvakter "));
        Assert.Empty(await For(Cast.Kari, "kort"));
    }

    [Fact]
    public async Task What_one_may_not_read_is_never_suggested()
    {
        var hidden = await app.Has(Cast.Ingrid, Cast.Kongsberg, "Hemmelige langvakter", reach: Reach.Municipality);
        await Changes(hidden.Id, each => each.Tag(TagKind.Theme, ["Langturnus"], Cast.Ingrid.PersonId, Cast.Day));
        await app.Has(Cast.Amina, Cast.Lier, "Åpne langvakter");
        Assert.Equal(["langvakter", "Åpne langvakter"], await For(Cast.Bente, "lang"));
        Assert.Contains("Hemmelige langvakter", await For(Cast.Ingrid, "lang"));
        Assert.Empty(await For(Cast.Bente, "hemm"));
        foreach (var someone in new[] { app.AsStranger(), app.As(Cast.Fremmed) }) Assert.Empty(await For(someone, "lang"));
    }

    [Fact]
    public async Task What_is_withdrawn_is_gone_at_once()
    {
        var experience = await app.Has(Cast.Ingrid, Cast.Kongsberg, "Langvakter", reach: Reach.Public);
        Assert.Contains("Langvakter", await For(app.AsStranger(), "lang"));
        await Changes(experience.Id, each => Assert.True(each.Set(Reach.Municipality, new(Cast.Ingrid.PersonId, Cast.Kongsberg, null), Cast.Day)));
        foreach (var someone in new[] { app.AsStranger(), app.As(Cast.Bente) }) Assert.Empty(await For(someone, "lang"));
        Assert.Contains("Langvakter", await For(Cast.Ingrid, "lang"));
    }

    [Fact]
    public async Task Collections_are_suggested_to_those_they_are_open_to()
    {
        var collection = new Collection { NetworkId = Cast.NyttBlikk.Id, PersonId = Cast.Bente.PersonId, CreatedAt = Cast.Day, Title = "Langvakter samlet" };
        await using (var db = app.Open())
        {
            db.Add(collection);
            await db.SaveChangesAsync();
        }
        Assert.Equal(["langvakter", "Langvakter samlet"], await For(Cast.Bente, "lang"));
        Assert.Empty(await For(Cast.Ingrid, "lang"));
        await using (var db = app.Open())
        {
            Assert.True((await db.Collections.Include(each => each.Openings).SingleAsync()).Open(Reach.Network, Cast.Bente.PersonId, Cast.Day));
            await db.SaveChangesAsync();
        }
        Assert.Equal(["langvakter", "Langvakter samlet"], await For(Cast.Ingrid, "lang"));
        Assert.Empty(await For(app.AsStranger(), "lang"));
    }

    [Theory]
    [InlineData("vår", "Vårplanen")]
    [InlineData("var", "Varslinger")]
    [InlineData("ÆR", "Ærlighet")]
    [InlineData("øv", "Øvelser")]
    public async Task Letters_are_letters_of_their_own(string typed, string title)
    {
        foreach (var one in new[] { "Vårplanen", "Varslinger", "Ærlighet", "Øvelser", "Aerlige", "Ovenfor" }) await app.Has(Cast.Amina, Cast.Lier, one);
        Assert.Equal([title], await For(Cast.Kari, typed));
    }

    [Fact]
    public async Task There_are_at_most_eight_and_none_twice()
    {
        for (var number = 0; number < 18; number++) await app.Has(Cast.Amina, Cast.Lier, $"Langvakter {number / 2}");
        var all = await For(Cast.Kari, "lang");
        Assert.Equal(Finding.MostSuggestions, all.Length);
        Assert.Equal(all, all.Distinct());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("\"lang\" AND NOT (vakt* OR ^x) : {y}")]
    [InlineData("';--\\%_[")]
    [InlineData("💛 العربية")]
    [InlineData("long")]
    public async Task Whatever_is_typed_there_is_an_answer_and_not_everything(string typed)
    {
        await app.Has(Cast.Amina, Cast.Lier, "Langvakter");
        Assert.Empty(await For(Cast.Kari, typed == "long" ? new string('å', 5000) : typed));
    }

    [Fact]
    public async Task The_field_has_its_list_and_works_without_it() =>
        Assert.Contains("list=\"forslag\"", await app.As(Cast.Kari).Read("/search"), StringComparison.Ordinal);

    private Task<string[]> For(Someone someone, string typed) => For(app.As(someone), typed);

    private static async Task<string[]> For(Visitor visitor, string typed)
    {
        var answer = await visitor.Open($"/search/suggestions?q={Uri.EscapeDataString(typed)}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<string[]>())!;
    }

    private async Task Changes(Guid id, Action<Experience> change)
    {
        await using var db = app.Open();
        change(await db.Experiences.Include(each => each.Versions).Include(each => each.Tags).Include(each => each.Consents).FirstAsync(each => each.Id == id));
        await db.SaveChangesAsync();
    }
}
