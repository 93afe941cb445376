namespace LearningNetwork.Tests.Platform.Web;

public sealed class SecurityHeadersTests(Pages pages) : IClassFixture<Pages>
{
    [Theory]
    [InlineData("/design")]
    [InlineData("/css/base.css")]
    [InlineData("/not/there")]
    public async Task Every_answer_carries_the_headers(string address)
    {
        using var answer = await pages.Get(address);
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
        Assert.Contains("camera=()", Header(answer, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.Contains("default-src 'self'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("default-src 'self';")]
    [InlineData("object-src 'none'")]
    [InlineData("base-uri 'none'")]
    [InlineData("form-action 'self'")]
    [InlineData("frame-ancestors 'self'")]
    public async Task The_policy_lets_nothing_of_others_in(string part) =>
        Assert.Contains(part, await Policy(), StringComparison.Ordinal);

    [Fact]
    public async Task The_policy_allows_nothing_inline_and_no_script_or_style_from_anywhere_else() =>
        Assert.DoesNotMatch("unsafe|nonce|script-src|style-src|connect-src", await Policy());

    async Task<string> Policy()
    {
        using var answer = await pages.Get("/design");
        return Header(answer, "Content-Security-Policy");
    }

    static string Header(HttpResponseMessage answer, string name) => Assert.Single(answer.Headers.GetValues(name));
}
