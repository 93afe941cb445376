using System.Globalization;
using LearningNetwork.Platform.Text;

namespace LearningNetwork.Tests.Platform.Text;

public sealed class DaysTests
{
    static readonly DateOnly Today = new(2027, 1, 21);

    [Theory]
    [InlineData("nb", "2027-01-27", "2027-01-28", 2, "Onsdag 27. og torsdag 28. januar")]
    [InlineData("nb", "2027-01-27", "2027-01-27", 1, "Onsdag 27. januar")]
    [InlineData("nb", "2027-01-31", "2027-02-01", 2, "Søndag 31. januar og mandag 1. februar")]
    [InlineData("nb", "2027-01-27", "2027-01-29", 3, "Onsdag 27. – fredag 29. januar")]
    [InlineData("nb", "2020-01-29", "2020-01-30", 2, "Onsdag 29. og torsdag 30. januar 2020")]
    [InlineData("en", "2027-01-27", "2027-01-28", 2, "Wednesday 27 and Thursday 28 January")]
    [InlineData("nn", "2027-01-25", "2027-01-25", 1, "Måndag 25. januar")]
    public void Days_are_said_as_people_say_them(string language, string first, string last, int count, string said)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        var start = DateOnly.Parse(first, CultureInfo.InvariantCulture);
        var days = Enumerable.Range(0, count).Select(start.AddDays).ToList();
        Assert.Equal(DateOnly.Parse(last, CultureInfo.InvariantCulture), days[^1]);
        Assert.Equal(said, Days.InWords(days, Today));
    }

    [Theory]
    [InlineData("nb", "onsdag 27. januar")]
    [InlineData("en", "Wednesday 27 January")]
    public void A_day_within_a_sentence_has_the_languages_own_letter(string language, string said)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        Assert.Equal(said, Days.Within(new(2027, 1, 27), Today));
    }

    [Fact]
    public void Clocks_are_norwegian_all_year()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nb");
        Assert.Equal("11.05", new DateTime(2027, 1, 27, 10, 5, 0, DateTimeKind.Utc).OnTheWall);
        Assert.Equal("12.05", new DateTime(2027, 7, 27, 10, 5, 0, DateTimeKind.Utc).OnTheWall);
    }
}
