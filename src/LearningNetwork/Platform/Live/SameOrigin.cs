namespace LearningNetwork.Platform.Live;

/// <summary>
/// Only our own pages may open the live line. Cookies travel with a WebSocket from any page, and neither antiforgery nor CORS looks at it,
/// so the origin is checked here, for negotiation and socket alike. A caller that is no browser sends no origin and must then not be cross-site either.
/// </summary>
public static class SameOrigin
{
    public static IApplicationBuilder UseSameOriginForLive(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.Request.Path.StartsWithSegments("/live", StringComparison.Ordinal) && !IsOurs(context.Request)) context.Response.StatusCode = StatusCodes.Status403Forbidden;
        else await next(context);
    });

    private static bool IsOurs(HttpRequest request)
    {
        if (request.Headers.Origin.ToString() is { Length: > 0 } origin)
            return Uri.TryCreate(origin, UriKind.Absolute, out var from) && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
        return request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";
    }
}
