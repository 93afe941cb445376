using Microsoft.Extensions.Localization;

namespace LearningNetwork.Gatherings;

/// <summary>Days and times as people read them. Never for addresses, fields or keys.</summary>
public static class GatheringWords
{
    extension(Gathering gathering)
    {
        /// <summary>"Onsdag 29. januar".</summary>
        public string NameOf(GatheringDay day, IStringLocalizer texts) => day.Date.Named(texts);

        /// <summary>"Onsdag 29. januar – torsdag 30. januar 2020, Kongsberg".</summary>
        public string WhenAndWhere(IStringLocalizer texts) => string.Join(", ", new[] { gathering.When(texts), gathering.Venue }.Where(word => word is not null));

        private string? When(IStringLocalizer texts) => gathering.DaysInOrder() switch
        {
            [] => null,
            [var only] => $"{only.Date.Named(texts)} {only.Date.Year}",
            [var first, .., var last] => $"{first.Date.Named(texts)} – {last.Date.ToString(texts["Format.Day"])} {last.Date.Year}",
        };
    }

    public static string Named(this DateOnly date, IStringLocalizer texts) =>
        date.ToString(texts["Format.Day"]) is var name ? char.ToUpperInvariant(name[0]) + name[1..] : "";

    /// <summary>The text for one, or the one for several; the number is its {0}.</summary>
    public static string Counted(this IStringLocalizer texts, string key, int count, params object[] others) => texts[count == 1 ? key + ".One" : key, [count, .. others]];

    /// <summary>"12.30"; nothing for a time that is not known.</summary>
    public static string Read(this TimeOnly? time, IStringLocalizer texts) => time?.ToString(texts["Format.Time"]) ?? "";

    /// <summary>As a time field takes it.</summary>
    public static string AsField(this TimeOnly? time) => time?.ToString("HH\\:mm", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
