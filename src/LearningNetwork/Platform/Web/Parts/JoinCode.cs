namespace LearningNetwork.Platform.Web.Parts;

/// <summary>How to come in: where we are, the digits in groups, and the link the QR code holds.</summary>
public sealed record JoinCode(string Host, string Digits, string Link)
{
    /// <summary>The page that takes the code, as people type it; from afar <see cref="Host"/> is enough.</summary>
    public string Address => $"{Host}/bli-med";
}
