using LearningNetwork.Methods;

namespace LearningNetwork.Tests.Methods;

/// <summary>A sound method with a question of each kind, and a note that takes counted marks; each test breaks one thing in it.</summary>
internal static class QuestionMethod
{
    public const string Yaml = """
        key: sporsmal
        version: 1
        name: { nb: Spørsmål }
        phases:
          - key: svar
            name: { nb: Svar }
            together: plenary
            prompt: { nb: Hva mener du? }
            write: [ett, flere, skala, rekke, poeng, tall, ord, ide, liker]
          - key: igjen
            name: { nb: Igjen }
            together: plenary
            prompt: { nb: Og nå? }
            write: [ett-2]
        cells:
          - key: ett
            name: { nb: Ett valg }
            kind: choice
            again: 2
            results: at-close
            options: [{ key: a, name: { nb: Ja } }, { key: b, name: { nb: Nei } }]
          - key: flere
            name: { nb: Flere valg }
            kind: choices
            most: 2
            results: live
            identity: anonymous
            options: [{ key: a, name: { nb: A } }, { key: b, name: { nb: B } }, { key: c, name: { nb: C } }]
          - key: skala
            name: { nb: Skala }
            kind: scale
            scale: { from: 1, to: 5, from-name: { nb: Lite }, to-name: { nb: Mye } }
          - key: rekke
            name: { nb: Rekkefølge }
            kind: ranking
            options: [{ key: a, name: { nb: A } }, { key: b, name: { nb: B } }, { key: c, name: { nb: C } }]
          - key: poeng
            name: { nb: Poeng }
            kind: points
            options: [{ key: a, name: { nb: A } }, { key: b, name: { nb: B } }]
          - key: tall
            name: { nb: Tall }
            kind: number
          - key: ord
            name: { nb: Ord }
            results: hidden
          - key: ide
            name: { nb: Idé }
            seen-by: [everyone]
          - key: liker
            name: { nb: Interesse }
            kind: mark
            about: [ide]
            counted: true
        """;

    public static Method Read() => MethodReader.Read(Yaml, "sporsmal.yaml");

    /// <summary>The faults found when <paramref name="what"/>, where it first stands, is replaced; without file and line.</summary>
    public static string FaultsOf(string what, string with)
    {
        var at = Yaml.IndexOf(what, StringComparison.Ordinal);
        Assert.True(at >= 0);
        var faults = Assert.Throws<MethodFileException>(() => MethodReader.Read(Yaml[..at] + with + Yaml[(at + what.Length)..], "sporsmal.yaml")).Faults;
        return string.Join('|', faults.Select(fault => $"{fault.Field}: {fault.Problem}"));
    }
}
