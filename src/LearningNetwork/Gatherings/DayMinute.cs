namespace LearningNetwork.Gatherings;

/// <summary>Minutes since midnight, which may run past either end of the day, and the clock times people read.</summary>
internal static class DayMinute
{
    private const int Midnight = 24 * 60;

    public static int Of(TimeOnly time) => time.Hour * 60 + time.Minute;

    /// <summary>Null outside the day: a programme never wraps to the next one. 24.00 is outside.</summary>
    public static TimeOnly? Time(int? minute) => IsInDay(minute) ? new TimeOnly(0, 0).AddMinutes(minute!.Value) : null;

    public static bool IsInDay(int? minute) => minute is >= 0 and < Midnight;
    public static bool IsOutsideDay(int? minute) => minute is < 0 or >= Midnight;
}
