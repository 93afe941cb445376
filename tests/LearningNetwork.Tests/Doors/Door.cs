using LearningNetwork.Tests.Support;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Tests.Doors;

/// <summary>One way into the application: a method, a pattern, and the address it has in the cast's world.</summary>
sealed record Door(string Method, string Pattern, string Address, bool WantsToken)
{
    public string Name => $"{Method,-6} {Pattern}";
    public bool IsSafe => Method == "GET";

    /// <summary>Every endpoint the application has, without the static files.</summary>
    public static IReadOnlyList<Door> Of(TestApp app) =>
        [.. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .SelectMany(endpoint => Methods(endpoint).Select(method => Of(endpoint, method, app.Cast)))
            .DistinctBy(door => door.Name).OrderBy(door => door.Pattern, StringComparer.Ordinal).ThenBy(door => door.Method, StringComparer.Ordinal)];

    static IEnumerable<string> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { Count: > 0 } named ? named.Where(method => method is not ("HEAD" or "OPTIONS")) : ["GET"];

    static Door Of(RouteEndpoint endpoint, string method, Cast cast) =>
        new(method, "/" + endpoint.RoutePattern.RawText!.TrimStart('/'), AddressOf(endpoint.RoutePattern, new Keys(cast)), AsksForToken(endpoint));

    // The hub has no forms: its own rule is that the page which calls is ours.
    static bool AsksForToken(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAntiforgeryMetadata>()?.RequiresValidation != false && !endpoint.RoutePattern.RawText!.StartsWith("/live", StringComparison.Ordinal);

    static string AddressOf(RoutePattern pattern, Keys keys)
    {
        var address = "";
        foreach (var segment in pattern.PathSegments)
            if (string.Concat(segment.Parts.Select(part => Text(part, address, keys))) is { Length: > 0 } text) address += "/" + text;
        return address is "" ? "/" : address;
    }

    static string Text(RoutePatternPart part, string before, Keys keys) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart { IsOptional: true } => "",
        RoutePatternParameterPart parameter => keys.For(before.Split('/').LastOrDefault(word => word.All(letter => char.IsAsciiLetter(letter) || letter == '-')) ?? "", parameter),
        _ => "",
    };
}
