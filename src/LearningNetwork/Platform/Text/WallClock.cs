using System.Globalization;

namespace LearningNetwork.Platform.Text;

/// <summary>The clock on the wall of the hall: Norwegian time, written as the reader's language writes it (10.49, in English 10:49).</summary>
public static class WallClock
{
    private static readonly TimeZoneInfo Norway = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    public static string Of(TimeOnly time) =>
        time.ToString(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "HH':'mm" : "HH'.'mm", CultureInfo.InvariantCulture);

    extension(DateTime utc)
    {
        public DateTime InNorway => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Norway);
        public DateOnly DayInNorway => DateOnly.FromDateTime(utc.InNorway);
        /// <summary>Since 1970, as scripts count.</summary>
        public long InMilliseconds => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)).ToUnixTimeMilliseconds();
        public string OnTheWall => Of(TimeOnly.FromDateTime(utc.InNorway));
    }
}
