using LearningNetwork.Platform.Search;

namespace LearningNetwork.Tests.Platform.Search;

public sealed class NorwegianStemTests
{
    [Theory]
    [InlineData("kommune", "kommunen", "kommuner", "kommunene", "kommunar", "kommunane", "kommunenes")]
    [InlineData("vaktplan", "vaktplanen", "vaktplaner", "vaktplanene", "vaktplanar", "vaktplanane", "vaktplans")]
    [InlineData("heltid", "heltida", "heltiden", "heltids")]
    [InlineData("erfaring", "erfaringer", "erfaringene", "erfaringar", "erfaringane", "erfaringens")]
    [InlineData("møte", "møter", "møtene", "møtet", "møta")]
    [InlineData("evaluering", "evalueringer", "evalueringen")]
    [InlineData("årsverk", "årsverket", "årsverkene", "årsverka")]
    [InlineData("samarbeide", "samarbeider", "samarbeidet")]
    public void The_forms_of_a_word_meet(params string[] forms) => Assert.Single(forms.Select(NorwegianStem.Of).Distinct());

    [Theory]
    [InlineData("bok", "båk")]
    [InlineData("mål", "mal")]
    [InlineData("vaktbok", "vaktplan")]
    [InlineData("tur", "turnus")]
    [InlineData("lønn", "lonn")]
    public void Other_words_do_not(string one, string other) => Assert.NotEqual(NorwegianStem.Of(one), NorwegianStem.Of(other));

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("as")]
    [InlineData("ene")]
    [InlineData("112")]
    [InlineData("øøø")]
    public void A_short_word_stays_as_it_is(string word) => Assert.Equal(word, NorwegianStem.Of(word));
}
