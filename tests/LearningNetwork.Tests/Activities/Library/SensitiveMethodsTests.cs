namespace LearningNetwork.Tests.Activities.Library;

/// <summary>Where people write what they would not say aloud: who sees it, written down by hand, phase by phase.</summary>
public sealed class SensitiveMethodsTests
{
    private const string Writer = "a visitor from Lier";
    private const string Lier = "a visitor from Lier, another from Lier, a facilitator from Lier who takes part";

    private const string Table = "a visitor from Lier, a visitor from Nome at the same table, the host from Sandefjord, a guest from none";

    [Theory]
    [InlineData("refleksjon", "tanke", "alene", "alene", Writer)]
    [InlineData("refleksjon", "tanke", "alene", "sammen", Table)]
    [InlineData("gruppearbeid-kommune", "forutsetning", "alene", "alene", Writer)]
    [InlineData("gruppearbeid-kommune", "forutsetning", "alene", "gruppe", Lier)]
    [InlineData("gruppearbeid-kommune", "avveining", "alene", "alene", Writer)]
    [InlineData("gruppearbeid-kommune", "avveining", "alene", "gruppe", Lier)]
    [InlineData("gruppearbeid-kommune", "neste-grep", "gruppe", "gruppe", Lier)]
    [InlineData("motstand-refleksjon", "motstand", "motte", "motte", Writer)]
    [InlineData("motstand-refleksjon", "motstand", "motte", "del", Writer)]
    [InlineData("motstand-refleksjon", "handling", "gjorde", "del", Writer)]
    [InlineData("motstand-refleksjon", "innsikt", "larte", "del", Writer)]
    [InlineData("motstand-refleksjon", "annen-mate", "annerledes", "del", Writer)]
    [InlineData("ambivalens", "endre-for", "vekt", "setning", Writer)]
    [InlineData("ambivalens", "la-vare-imot", "vekt", "setning", Writer)]
    [InlineData("ambivalens", "setning", "setning", "setning", Writer)]
    [InlineData("hva-skal-til", "svar", "alene", "vegg", Writer)]
    [InlineData("brennende-ambisjon", "frykt", "frykt", "ambisjon", Table)]
    [InlineData("brennende-ambisjon", "frykt", "frykt", "deling", Writer)]
    [InlineData("refleks-refleksjon", "refleks", "alene", "alene", Writer)]
    [InlineData("refleks-refleksjon", "refleks", "alene", "samtale", Table)]
    [InlineData("gruppearbeid-4h", "hva", "gevinst", "huset", Table)]
    [InlineData("parallelle-sesjoner", "ide", "sesjoner", "sesjoner", Writer)]
    [InlineData("parallelle-sesjoner", "ide", "sesjoner", "samling", Lier)]
    [InlineData("parallelle-sesjoner", "sporsmal", "sesjoner", "sesjoner", Table)]
    [InlineData("brennende-ambisjon", "ambisjon", "ambisjon", "ambisjon", Table)]
    [InlineData("fremover-region", "behov", "tenk", "tenk", Writer)]
    [InlineData("fremover-region", "selv", "del", "del", Lier)]
    [InlineData("als-case", "valg", "svar", "svar", Writer)]
    [InlineData("als-case", "valg", "svar", "samtale", Table)]
    public void A_note_is_seen_by(string method, string cell, string written, string seen, string who)
    {
        var (run, paper) = Write(method, cell, written);
        run.GoesTo(run.Words.IndexOf(seen));
        Assert.Equal(who, string.Join(", ", run.Hall.Where(viewer => run.IsSeen(paper, viewer))));
    }

    [Theory]
    [InlineData("hva-hvorfor", "punkt", "skriv")]
    [InlineData("hva-skal-til", "pa-vegg", "vegg")]
    [InlineData("motstand-refleksjon", "lardom", "del")]
    public void What_is_anonymous_is_seen_by_everyone_and_told_of_nobody(string method, string cell, string phase)
    {
        var (run, paper) = Write(method, cell, phase);
        foreach (var viewer in run.Hall)
        {
            var shown = run.Shown(paper, viewer).Contribution;
            Assert.Equal((Guid.Empty, "", null, null, null), (shown.PersonId, shown.Person.Name, shown.MunicipalityNumber, shown.TableId, shown.RecipientNumber));
        }
    }

    [Theory]
    [InlineData("plenum", "hovedpoeng", "deling")]
    [InlineData("fremover-region", "sammen", "del")]
    public void What_a_municipality_says_carries_its_name_and_no_ones(string method, string cell, string phase)
    {
        var (run, paper) = Write(method, cell, phase);
        var shown = run.Shown(paper, run["a facilitator"]).Contribution;
        Assert.Equal((Guid.Empty, "", paper.By.Municipality), (shown.PersonId, shown.Person.Name, shown.MunicipalityNumber));
    }

    private static (LibraryRun Run, Paper Paper) Write(string method, string cell, string phase)
    {
        var run = new LibraryRun(method);
        run.GoesTo(run.Words.IndexOf(phase));
        return (run, Assert.IsType<Paper>(run.Writes(run[Writer], run.Words.Cell(cell))));
    }
}
