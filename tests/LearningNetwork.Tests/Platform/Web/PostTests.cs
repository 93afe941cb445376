namespace LearningNetwork.Tests.Platform.Web;

public sealed class PostTests(Pages pages) : IClassFixture<Pages>
{
    [Theory]
    [InlineData("/design")]
    [InlineData("/design/phone")]
    public async Task Every_form_that_posts_carries_one_antiforgery_field(string address)
    {
        using var page = await pages.Open(address);
        var forms = page.QuerySelectorAll("form[method=post]");
        Assert.NotEmpty(forms);
        Assert.All(forms, form => Assert.Single(form.QuerySelectorAll("input[name=__RequestVerificationToken]")));
    }

    [Fact]
    public async Task A_form_that_only_asks_carries_none()
    {
        using var page = await pages.Open("/design");
        Assert.Empty(page.QuerySelectorAll("form:not([method=post]) input[name=__RequestVerificationToken]"));
    }
}
