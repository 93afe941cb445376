namespace LearningNetwork.Tests.Methods;

public class KeyFaultTests
{
    [Theory]
    [InlineData("key: liten", "key: stor", "line 1, key: must be the file's name, \"liten\", but is \"stor\".")]
    [InlineData("key: plass", "key: på plass", "line 6, phases[0].key: may only have a–z, 0–9 and hyphens, but is \"på plass\".")]
    [InlineData("key: plass", "key: Plass", "line 6, phases[0].key: may only have a–z, 0–9 and hyphens, but is \"Plass\".")]
    [InlineData("key: plass", "key:", "line 6, phases[0].key: is empty.")]
    [InlineData("key: plass", "key: bord", "line 12, phases[1].key: \"bord\" is used twice.")]
    [InlineData("write: [sporsmal, svart]", "write: [sporsmal, svart, svart]", "line 17, phases[1].write: names \"svart\" twice.")]
    public void A_key_is_plain_and_its_own(string what, string with, string fault) => IsFault(what, with, fault);

    [Fact]
    public void Two_cells_cannot_share_a_key() =>
        Assert.Contains("liten.yaml, line 27, cells[1].key: \"sporsmal\" is used twice.", SmallMethod.FaultsOf("key: svart", "key: sporsmal"));

    [Theory]
    [InlineData("write: [sporsmal, svart]", "write: [sporsmal, svart, ide]", "line 17, phases[1].write[2]: names the cell \"ide\", which is not there. There is: sporsmal, svart.")]
    [InlineData("about: [sporsmal]", "about: [ide]", "line 31, cells[1].about[0]: names the cell \"ide\", which is not there. There is: sporsmal, svart.")]
    [InlineData("from: bord", "from: hjem", "line 26, cells[0].seen-by[1].from: names the phase \"hjem\", which is not there. There is: plass, bord.")]
    [InlineData("about: [sporsmal]", "about: sporsmal", "line 31, cells[1].about: must be a list.")]
    public void A_key_that_is_not_there_is_named_with_those_that_are(string what, string with, string fault) => IsFault(what, with, fault);

    [Theory]
    [InlineData("write: [sporsmal, svart]", "write: [svart]", "line 19, cells[0].key: \"sporsmal\" is in no phase's \"write\", so nobody can write there.")]
    public void A_cell_nobody_can_write_in_is_a_mistake(string what, string with, string fault) => IsFault(what, with, fault);

    [Theory]
    [InlineData("key: liten\nversion: 1\nname: { nb: Liten }", "line 1, phases: is missing.")]
    [InlineData("key: liten\nversion: 1\nname: { nb: Liten }\nphases: []", "line 4, phases: must have at least one phase.")]
    [InlineData("key: liten\nversion: 1\nname: { nb: Liten }\nphases: snart", "line 4, phases: must be a list.")]
    [InlineData("key: liten\nversion: 1\nname: { nb: Liten }\nphases:\n  - snart", "line 5, phases[0]: must be a mapping of fields.")]
    public void A_method_has_phases(string yaml, string fault) => Assert.Contains($"liten.yaml, {fault}", SmallMethod.FaultsOf(yaml));

    private static void IsFault(string what, string with, string fault) => Assert.Equal([$"liten.yaml, {fault}"], SmallMethod.FaultsOf(what, with));
}
