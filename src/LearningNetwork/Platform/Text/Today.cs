namespace LearningNetwork.Platform.Text;

public static class Today
{
    extension(TimeProvider time)
    {
        /// <summary>When something was, as people say it: the year only when it is another than this one.</summary>
        public string Says(DateTime utc) => Days.InWords([utc.DayInNorway], time.GetUtcNow().UtcDateTime.DayInNorway);

        /// <summary>The same within a sentence.</summary>
        public string SaysWithin(DateTime utc) => Days.Within(utc.DayInNorway, time.GetUtcNow().UtcDateTime.DayInNorway);
    }
}
