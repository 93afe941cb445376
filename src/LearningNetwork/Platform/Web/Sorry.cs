namespace LearningNetwork.Platform.Web;

/// <summary>An error page's texts, as keys in the platform's Texts.</summary>
public sealed record Sorry(int Status, string Kind)
{
    /// <summary>The page was older than the sign-in or the server: the antiforgery token did not hold.</summary>
    public static Sorry Stale { get; } = new(StatusCodes.Status400BadRequest, "Stale");

    public string Title => $"Error.{Kind}.Title";
    public string Detail => $"Error.{Kind}.Detail";

    public static Sorry For(int status) => new(status, status switch
    {
        StatusCodes.Status403Forbidden or StatusCodes.Status404NotFound => "Missing",
        StatusCodes.Status413PayloadTooLarge => "TooLong",
        StatusCodes.Status429TooManyRequests => "TooFast",
        StatusCodes.Status503ServiceUnavailable => "NotNow",
        < 500 => "Refused",
        _ => "Broken",
    });
}
