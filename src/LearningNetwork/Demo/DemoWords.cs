using LearningNetwork.Networks;
using LearningNetwork.Networks.Agreements;
using LearningNetwork.Networks.Glossary;
using LearningNetwork.Networks.Messages;
using LearningNetwork.Platform.Text;

namespace LearningNetwork.Demo;

/// <summary>What the sample network has agreed, says on repeat and means by its words. Invented.</summary>
internal static class DemoWords
{
    private const string Agreed = """
        ## Målene våre

        - Flere hele stillinger i alle sju kommunene
        - Samme begrunnelse fra alle ledere

        ## Hvor ofte og hvor lenge vi møtes

        To dager, tre ganger i året. Koordinatorene møtes imellom.

        ## Slik jobber vi

        Korte innlegg, mye samtale. Vi deler også det vi ikke lyktes med.

        ## Hva alle gjør, og hva som er frivillig

        Alle leverer leksene. Hver kommune velger sine egne tiltak.

        ## Når vi ser på avtalen igjen, og når vi vurderer å stoppe

        Hver januar. Vi stopper når ingen tar med seg noe hjem.
        """;

    public static IEnumerable<object> Of(Network network, DateTime now)
    {
        var by = network.Participations[0].Person;
        return [Agreement(network.Id, by.Id, now), Message(network.Id, by.Id, now), .. Terms(network, by.Id, now)];
    }

    private static Agreement Agreement(Guid network, Guid by, DateTime now) => new()
    {
        NetworkId = network, Number = 1, Text = Agreed, PersonId = by, At = now,
        Approvals = [.. DemoPlaces.Seven.Take(5).Select(place => new Approval { MunicipalityNumber = place.Number, PersonId = by, At = now })],
    };

    private static Message Message(Guid network, Guid by, DateTime now) => new()
    {
        NetworkId = network, Text = "Fra min vakt til vår tjeneste", Story = "På Solsiden laget de tilsatte vaktplanen sammen. Ingen ville tilbake.", PersonId = by, At = now, From = now.DayInNorway.AddDays(-20),
        Repetitions = [new() { Arena = "Personalmøtet", Level = 3, On = now.DayInNorway.AddDays(-6), MunicipalityNumber = DemoPlaces.Seven[0].Number, PersonId = by, At = now }],
    };

    private static IEnumerable<GlossaryTerm> Terms(Network network, Guid by, DateTime now)
    {
        foreach (var (word, meaning) in new[] { ("Gevinst", "En virkning noen har nytte av. Ikke det samme som et mål."), ("Heltidskultur", "Hele stillinger er det vanlige, og deltid noe en velger.") })
        {
            var term = new GlossaryTerm { NetworkId = network.Id, Word = word, Meaning = meaning, PersonId = by, At = now };
            term.Agree(network.Participations[0], now);
            yield return term;
        }
        yield return new() { NetworkId = network.Id, Word = "Ildsjel", Meaning = "En som driver fram arbeidet, ofte alene.", PersonId = by, At = now };
    }
}
