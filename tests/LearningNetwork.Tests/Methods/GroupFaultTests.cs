using LearningNetwork.Methods;

namespace LearningNetwork.Tests.Methods;

public class GroupFaultTests
{
    private const string Yaml = """
        key: liten
        version: 1
        seating: groups
        groups: { kind: mixed, size: 5-6, units: 2, roles: [timekeeper, recorder] }
        name: { nb: Liten }
        phases:
          - key: gruppe
            name: { nb: Gruppe }
            together: table
            round: 1
            prompt: { nb: Hva gjør vi? }
            write: [svar]
        cells:
          - key: svar
            name: { nb: Svar }
            seen-by: [table]
        """;

    [Fact]
    public void Groups_are_said_in_words()
    {
        var rule = SmallMethod.Read(Yaml).Groups!;
        Assert.Equal((GroupKind.Mixed, 5, 6, 2), (rule.Kind, rule.Least, rule.Most, rule.Units));
        Assert.Equal([GroupRole.Timekeeper, GroupRole.Recorder], rule.Roles);
        Assert.Equal((4, 4), SmallMethod.Read(Yaml.Replace("5-6", "4", StringComparison.Ordinal)).Groups is { } other ? (other.Least, other.Most) : default);
    }

    [Theory]
    [InlineData("groups: { kind: mixed, size: 5-6, units: 2, roles: [timekeeper, recorder] }\n", "", "line 3, seating: is groups, but \"groups\" does not say which.")]
    [InlineData("seating: groups", "seating: free", "line 4, groups: needs \"seating: groups\".")]
    [InlineData("size: 5-6, ", "", "line 4, groups.size: is missing: mixed groups need a size.")]
    [InlineData("5-6", "6-5", "line 4, groups.size: must be a whole number from 1 to 60, or two such as \"5-6\", but is \"6-5\".")]
    [InlineData("5-6", "5-6-7", "line 4, groups.size: must be a whole number from 1 to 60, or two such as \"5-6\", but is \"5-6-7\".")]
    [InlineData("5-6", "0", "line 4, groups.size: must be a whole number from 1 to 60, or two such as \"5-6\", but is \"0\".")]
    [InlineData("units: 2", "units: 6", "line 4, groups.units: is 6, but the smallest group has 5.")]
    [InlineData("kind: mixed", "kind: self-made", "line 4, groups.units: needs \"kind: mixed\": nobody else is put together by where they come from.")]
    [InlineData("kind: mixed, ", "", "line 4, groups.kind: is missing.")]
    [InlineData("recorder]", "chair]", "line 4, groups.roles[1]: names the word \"chair\", which is not there. There is: timekeeper, recorder.")]
    [InlineData("round: 1", "round: 2", "line 10, phases[0].round: must be 1: people sit in the same group all the way.")]
    [InlineData("seen-by: [table]", "writer: host", "line 16, cells[0].writer: needs a method with hosts: \"seating: hosted\" or \"seating: stations\".")]
    public void What_cannot_be_is_told(string what, string with, string fault) =>
        Assert.Contains($"liten.yaml, {fault}", SmallMethod.FaultsOf(Yaml.Replace(what, with, StringComparison.Ordinal)));

    [Fact]
    public void Somebody_sits_in_the_groups() => Assert.Equal(
        ["liten.yaml, line 3, seating: is groups, but no phase has \"round: 1\".", "liten.yaml, line 9, phases[0].together: is table, so the phase needs \"round: 1\": where the group sits."],
        SmallMethod.FaultsOf(Yaml.Replace("    round: 1\n", "", StringComparison.Ordinal)));
}
