namespace LearningNetwork.Platform.Web;

/// <summary>Headers on every answer: pages, files, errors and refusals. A handler that has set its own policy (a download) keeps it.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
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
            : ContentSecurityPolicy.With(context.Nonce);
        return Task.CompletedTask;
    }
}
