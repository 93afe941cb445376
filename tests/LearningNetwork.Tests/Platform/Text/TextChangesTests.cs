using LearningNetwork.Platform.Text;

namespace LearningNetwork.Tests.Platform.Text;

public sealed class TextChangesTests
{
    [Fact]
    public void Two_texts_are_compared_word_by_word()
    {
        var changes = TextChanges.Of("Møtet holdes hver uke", "Møtet holdes alltid hver uke");
        Assert.Equal("Møtet holdes hver uke", string.Concat(changes.Before.Select(run => run.Text)));
        Assert.Equal("Møtet holdes alltid hver uke", string.Concat(changes.After.Select(run => run.Text)));
        Assert.Equal("alltid", string.Concat(changes.After.Where(run => run.IsChanged).Select(run => run.Text)).Trim());
        Assert.False(TextChanges.Of(null, "").Any);
        Assert.True(TextChanges.Of(null, "Nytt").Any);
    }
}
