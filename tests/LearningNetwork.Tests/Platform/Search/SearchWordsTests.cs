using LearningNetwork.Platform.Search;

namespace LearningNetwork.Tests.Platform.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("vaktplanen", "Vi laget nye vaktplaner", true)]
    [InlineData("nye vaktplaner", "En vaktplan som var ny", false)]
    [InlineData("laget vaktplaner", "Vaktplanen ble laget", true)]
    [InlineData("vaktpl", "Vi laget nye vaktplaner", true)]
    [InlineData("vaktpl laget", "Vi laget nye vaktplaner", false)]
    [InlineData("mål", "mal", false)]
    [InlineData("MÅL", "mål", true)]
    [InlineData("mål", "MA\u030AL", true)]
    [InlineData("cafe", "Café Sentrum", true)]
    [InlineData("heltid", "hel\u00ADtid", true)]
    [InlineData("\"fast time\"", "En fast time", true)]
    [InlineData("\"fast time\"", "En time som er fast", false)]
    [InlineData("«faste timer» uka", "En fast time i uka", true)]
    [InlineData("\"fast time", "En fast time", true)]
    [InlineData("", "Hva som helst", true)]
    public void Every_word_must_be_there_in_any_form(string typed, string text, bool isThere) => Assert.Equal(isThere, SearchWords.Of(typed).AreIn(text));

    [Theory]
    [InlineData("fast NEAR time", "fast near time")]
    [InlineData("fast* OR -time^2 ti:me {a}", "fast or time 2 ti me a")]
    [InlineData("'; DROP TABLE \"SearchDocuments\"; --", "drop table searchdocuments")]
    public void Nothing_typed_is_an_operator(string typed, string text) => Assert.True(SearchWords.Of(typed).AreIn(text));

    [Fact]
    public void Only_the_last_word_may_be_half_a_word_and_only_while_it_is_typed()
    {
        Assert.Equal([null, "vaktpl"], SearchWords.Of("ny vaktpl").Words.Select(word => word.Half));
        Assert.All(SearchWords.Of("ny vaktpl ").Words, word => Assert.Null(word.Half));
        Assert.All(SearchWords.Of("ny \"fast vaktpl\"").Words, word => Assert.Null(word.Half));
    }

    [Fact]
    public void Five_thousand_letters_and_a_hundred_words_are_cut_and_it_is_said()
    {
        Assert.True(SearchWords.Of(new string('å', 5000)).IsCut);
        Assert.Equal(Term.Longest, SearchWords.Of(new string('å', 5000)).Words.Single().Half!.Length);
        var many = SearchWords.Of(string.Join(' ', Enumerable.Range(100, 90)));
        Assert.Equal((SearchWords.MostWords, true), (many.Words.Count, many.IsCut));
        Assert.False(SearchWords.Of("fast time").IsCut);
    }

    [Fact]
    public void An_excerpt_stands_round_the_first_word_and_marks_them()
    {
        var text = string.Concat(Enumerable.Repeat("ord som ikke teller. ", 40)) + "Her kom vaktplanen. " + string.Concat(Enumerable.Repeat("og så videre. ", 40));
        var runs = Excerpt.Of(text, SearchWords.Of("vaktplaner "));
        Assert.Equal("vaktplanen", Assert.Single(runs, run => run.IsHit).Text);
        Assert.InRange(string.Concat(runs.Select(run => run.Text)).Length, 120, Excerpt.Length + 10);
        Assert.Equal("Kort", Assert.Single(Excerpt.Of("Kort", SearchWords.Of("noe annet"))).Text);
        Assert.Empty(Excerpt.Of("", SearchWords.Of("noe")));
    }

    [Fact]
    public void A_mark_has_one_length_whatever_it_says_and_no_text_is_a_mark()
    {
        Assert.All(["x", new string('x', 3000), "fast | time\n"], value => Assert.Equal(SearchMark.Length, SearchMark.Of("theme", value).Length));
        Assert.Equal(SearchMark.Of("theme", "Heltid"), SearchMark.Of("theme", "heltid"));
        Assert.NotEqual(SearchMark.Of("theme", "heltid"), SearchMark.Of("reader", "heltid"));
        Assert.DoesNotContain(Term.In(SearchMark.Of("reader", "public")), term => term.Folded.StartsWith('_'));
    }
}
