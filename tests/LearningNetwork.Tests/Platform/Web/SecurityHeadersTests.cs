using System.Text.RegularExpressions;

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
    [InlineData("script-src 'self' 'nonce-")]
    [InlineData("style-src 'self' 'nonce-")]
    [InlineData("object-src 'none'")]
    [InlineData("base-uri 'none'")]
    [InlineData("form-action 'self'")]
    [InlineData("frame-ancestors 'self'")]
    public async Task The_policy_lets_nothing_of_others_in(string part) =>
        Assert.Contains(part, await Policy(), StringComparison.Ordinal);

    [Fact]
    public async Task The_policy_allows_nothing_inline() =>
        Assert.DoesNotContain("unsafe", await Policy(), StringComparison.Ordinal);

    [Fact]
    public async Task The_nonce_is_new_for_every_answer() => Assert.NotEqual(Nonce(await Policy()), Nonce(await Policy()));

    [Fact]
    public async Task The_page_carries_the_nonce_of_its_own_answer()
    {
        using var answer = await pages.Get("/design");
        using var page = await Pages.Read(answer);
        Assert.Equal(Nonce(Header(answer, "Content-Security-Policy")), page.QuerySelector("script[type=importmap]")!.GetAttribute("nonce"));
    }

    async Task<string> Policy()
    {
        using var answer = await pages.Get("/design");
        return Header(answer, "Content-Security-Policy");
    }

    static string Header(HttpResponseMessage answer, string name) => Assert.Single(answer.Headers.GetValues(name));

    static string Nonce(string policy) => Regex.Match(policy, "nonce-([^']+)", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value;
}
