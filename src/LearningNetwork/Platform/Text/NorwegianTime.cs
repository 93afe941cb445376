namespace LearningNetwork.Platform.Text;

/// <summary>The clock on the wall where gatherings are held.</summary>
public static class NorwegianTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    public static DateTime Of(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Zone);
}
