using LearningNetwork.Networks;

namespace LearningNetwork.Tests.Networks;

public sealed class InitialsTests
{
    [Theory]
    [InlineData("Kongsberg", "Kb")]
    [InlineData("Ringerike", "Ri")]
    [InlineData("Øvre Eiker", "ØE")]
    [InlineData("Midt-Telemark", "MT")]
    [InlineData("Sandefjord", "Sa")]
    [InlineData("Nome", "No")]
    [InlineData("Lier", "Li")]
    [InlineData("Ås", "Ås")]
    [InlineData("Herøy (Nordland)", "He")]
    public void The_suggestion_is_what_people_would_write(string name, string letters) => Assert.Equal(letters, Initials.For(name, []));

    [Fact]
    public void All_the_countrys_municipalities_could_sit_at_one_table_with_a_mark_of_their_own()
    {
        var taken = new List<string>();
        foreach (var municipality in MunicipalityRegister.Read()) taken.Add(Initials.For(municipality.Name, taken));
        Assert.All(taken, letters => Assert.Equal(2, letters.Length));
        Assert.Equal(taken.Count, taken.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
