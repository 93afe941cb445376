using System.Security.Cryptography;

namespace LearningNetwork.Platform.Web;

/// <summary>What a page may load and run: our own files, and what carries this request's nonce. Nothing inline, nothing from others.</summary>
public static class ContentSecurityPolicy
{
    private static readonly object Key = new();

    /// <summary>The policy as sent. The facilitator's page shows the stage in a frame, so our own pages may frame us; nobody else's.</summary>
    public static string With(string nonce) =>
        $"default-src 'self'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data:; " +
        "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    extension(HttpContext context)
    {
        /// <summary>128 random bits, the same through the whole request.</summary>
        public string Nonce => (string)(context.Items[Key] ??= Convert.ToBase64String(RandomNumberGenerator.GetBytes(16)));
    }
}
