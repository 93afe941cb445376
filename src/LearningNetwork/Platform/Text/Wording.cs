using System.Globalization;

namespace LearningNetwork.Platform.Text;

/// <summary>One text in the product's three languages. Bokmål is always there; a missing nynorsk or English text shows bokmål.</summary>
public sealed record Wording(string Nb, string? Nn = null, string? En = null)
{
    public static Wording Empty { get; } = new("");

    public string In(CultureInfo culture) => culture.TwoLetterISOLanguageName switch
    {
        "nn" => Nn ?? Nb,
        "en" => En ?? Nb,
        _ => Nb,
    };

    /// <summary>The text in the language of the current request.</summary>
    public override string ToString() => In(CultureInfo.CurrentUICulture);
}
