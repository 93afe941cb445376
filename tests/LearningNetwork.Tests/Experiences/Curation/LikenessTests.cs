using LearningNetwork.Experiences;
using LearningNetwork.Experiences.Curation;

namespace LearningNetwork.Tests.Experiences.Curation;

/// <summary>Which experiences are shown beside each other.</summary>
public sealed class LikenessTests
{
    [Theory]
    [InlineData("Ukentlige møter mellom hovedtillitsvalgte og kommunalsjef", "Hovedtillitsvalgte og kommunalsjefen har ukentlig møte", true)]
    [InlineData("Ukentlige møter mellom hovedtillitsvalgte og kommunalsjef", "Barnehagen flyttet garderobene", false)]
    [InlineData("", "Barnehagen flyttet garderobene", false)]
    public void Two_that_share_their_longer_words_are_alike(string one, string other, bool alike) =>
        Assert.Equal(alike, Likeness.Of(WordsOf(one), WordsOf(other)) >= Likeness.Enough);

    [Fact]
    public void One_is_wholly_like_itself() => Assert.Equal(1, Likeness.Of(WordsOf("Ukentlige møter"), WordsOf("Ukentlige møter")), 6);

    private static HashSet<string> WordsOf(string text) => Likeness.WordsOf(new ExperienceVersion { Title = text });
}
