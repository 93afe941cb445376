namespace LearningNetwork.Tests.Methods;

/// <summary>What a method may say of files, and of cells that stand still from a phase on.</summary>
public class PosterFaultTests
{
    private const string Yaml = """
        key: liten
        version: 1
        name: { nb: Liten }
        phases:
          - key: lage
            name: { nb: Lage }
            together: municipality
            prompt: { nb: Hva viser dere? }
            write: [bilde, tekst]
          - key: henge
            name: { nb: Henge }
            together: plenary
            prompt: { nb: Hva ser dere? }
            write: [tekst]
            locks: [bilde]
        cells:
          - key: bilde
            name: { nb: Bilde }
            kind: file
            seen-by: [municipality]
          - key: tekst
            name: { nb: Tekst }
            seen-by: [everyone]
        """;

    [Fact]
    public void A_phase_locks_what_it_names() => Assert.Equal(["bilde"], SmallMethod.Read(Yaml).Phases[1].Locks);

    [Fact]
    public void A_file_is_not_anonymous() =>
        IsFault("kind: file", "kind: file\n    identity: anonymous", "line 20, cells[0].identity: is anonymous, which a file cannot be: it may tell inside who made it.");

    [Fact]
    public void A_file_is_no_mark() => IsFault("kind: file", "kind: file\n    about: [tekst]", "line 20, cells[0].about: cannot be here: a file is no mark.");

    [Fact]
    public void What_is_locked_is_not_written_in_after() => IsFault("locks: [bilde]", "locks: [bilde, tekst]", "line 14, phases[1].write: names \"tekst\", which is locked by now.");

    [Fact]
    public void What_is_not_there_is_not_locked() => Assert.Contains("names the cell \"plakat\"", Assert.Single(FaultsOf("locks: [bilde]", "locks: [plakat]")), StringComparison.Ordinal);

    private static void IsFault(string what, string with, string fault) => Assert.Equal([$"liten.yaml, {fault}"], FaultsOf(what, with));

    private static string[] FaultsOf(string what, string with) => SmallMethod.FaultsOf(Yaml.Replace(what, with, StringComparison.Ordinal));
}
