using System.Globalization;
using Microsoft.AspNetCore.Localization;
using Microsoft.Net.Http.Headers;

namespace LearningNetwork.Platform.Web;

/// <summary>
/// Bokmål, nynorsk and English, as neutral cultures: a browser that says only "nn" or "en-US" finds its language.
/// The person's own choice (a cookie) goes first, then what the browser asks for, then bokmål.
/// </summary>
public static class Languages
{
    public const string Cookie = "language";

    public static IReadOnlyDictionary<string, string> Names { get; } = new Dictionary<string, string>
    {
        ["nb"] = "Bokmål", ["nn"] = "Nynorsk", ["en"] = "English",
    };

    public static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    public static void Configure(RequestLocalizationOptions options)
    {
        string[] supported = [.. Names.Keys];
        options.SetDefaultCulture("nb").AddSupportedCultures(supported).AddSupportedUICultures(supported);
        options.ApplyCurrentCultureToResponseHeaders = true;
        options.RequestCultureProviders = [new CookieRequestCultureProvider { CookieName = Cookie }, new CustomRequestCultureProvider(Asked)];
    }

    // Many browsers say only "no", which is no culture of ours.
    private static Task<ProviderCultureResult?> Asked(HttpContext context)
    {
        var wanted = context.Request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => Known(language.Value.ToString()))
            .FirstOrDefault(language => language is not null);
        return Task.FromResult(wanted is null ? null : new ProviderCultureResult(wanted));
    }

    private static string? Known(string asked) => asked.Split('-')[0].ToLowerInvariant() switch
    {
        "no" => "nb",
        var language when Names.ContainsKey(language) => language,
        _ => null,
    };
}
