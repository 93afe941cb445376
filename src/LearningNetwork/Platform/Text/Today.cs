using System.Globalization;

namespace LearningNetwork.Platform.Text;

public static class Today
{
    extension(TimeProvider time)
    {
        /// <summary>When something was, as people say it: the year only when it is another than this one.</summary>
        public string Says(DateTime utc) => Days.InWords([utc.DayInNorway], time.GetUtcNow().UtcDateTime.DayInNorway);

        /// <summary>The same within a sentence.</summary>
        public string SaysWithin(DateTime utc) => time.Says(utc) is var said && CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? said : char.ToLower(said[0], CultureInfo.CurrentUICulture) + said[1..];
    }
}
