namespace LearningNetwork.Platform.Web;

/// <summary>Headers on every answer: pages, files, errors and refusals. A handler that has set its own policy (a download) keeps it.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    /// <summary>What a page may load and run: our own files; nothing inline, nothing from others. The facilitator's page shows the stage in a frame, so our own pages may frame us; nobody else's.</summary>
    public const string Policy = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    private static readonly Dictionary<string, string> Fixed = new()
    {
        ["X-Content-Type-Options"] = "nosniff",
        ["Referrer-Policy"] = "same-origin",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
        ["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    };

    // Just before the answer starts, because the exception handler clears what was set earlier.
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() => Write(context));
        return next(context);
    }

    private static Task Write(HttpContext context)
    {
        foreach (var (name, value) in Fixed) context.Response.Headers[name] = value;
        context.Response.Headers.ContentSecurityPolicy = context.Response.Headers.ContentSecurityPolicy is { Count: > 0 } own
            ? own
            : Policy;
        return Task.CompletedTask;
    }
}
