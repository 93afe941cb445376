using LearningNetwork.Methods;

namespace LearningNetwork.Tests.Methods;

/// <summary>A sound method with hosts, 33 lines long; each test breaks one thing in it.</summary>
internal static class SmallMethod
{
    public const string Yaml = """
        key: liten
        version: 1
        seating: hosted
        name: { nb: Liten }
        phases:
          - key: plass
            name: { nb: Plass }
            minutes: 5
            together: municipality
            allocates: true
            prompt: { nb: Hvem går hvor? }
          - key: bord
            name: { nb: Bord }
            together: table
            round: 1
            prompt: { nb: Hva lurer du på? }
            write: [sporsmal, svart]
        cells:
          - key: sporsmal
            name: { nb: Spørsmål }
            kind: text
            length: 200
            recipient: host
            seen-by:
              - table
              - { audience: recipient, from: bord }
          - key: svart
            name: { nb: Besvart }
            kind: yes-no
            writer: host
            about: [sporsmal]
            raises: everyone
            seen-by: [table]
        """;

    public static Method Read(string yaml = Yaml) => MethodReader.Read(yaml, "liten.yaml");

    /// <summary>The faults found when <paramref name="what"/>, which stands there once, is replaced.</summary>
    public static string[] FaultsOf(string what, string with)
    {
        Assert.Equal(2, Yaml.Split(what).Length);
        return FaultsOf(Yaml.Replace(what, with, StringComparison.Ordinal));
    }

    public static string[] FaultsOf(string yaml) =>
        [.. Assert.Throws<MethodFileException>(() => Read(yaml)).Faults.Select(fault => fault.ToString())];
}
