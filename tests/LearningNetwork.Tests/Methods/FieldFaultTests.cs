namespace LearningNetwork.Tests.Methods;

public class FieldFaultTests
{
    [Theory]
    [InlineData("version: 1\n", "", "line 1, version: is missing.")]
    [InlineData("    prompt: { nb: Hvem går hvor? }\n", "", "line 6, phases[0].prompt: is missing.")]
    [InlineData("    together: table\n", "", "line 12, phases[1].together: is missing.")]
    [InlineData("    name: { nb: Besvart }\n", "", "line 27, cells[1].name: is missing.")]
    [InlineData("audience: recipient, ", "", "line 26, cells[0].seen-by[1].audience: is missing.")]
    public void A_missing_field_is_named_where_it_belongs(string what, string with, string fault) => IsFault(what, with, fault);

    [Theory]
    [InlineData("seating: hosted", "seating: hosted\ncolour: red", "line 4, colour: is not a known field. Known here: phases, cells, groups, from, key, version, source, origin, aims, moments, name, purpose, guidance, seating, layer, panel.")]
    [InlineData("minutes: 5", "minute: 5", "line 8, phases[0].minute: is not a known field. Known here: key, name, minutes, together, round, turns, each, recap, allocates, prompt, host-prompt, rule, write, locks.")]
    [InlineData("minutes: 5", "turns: municipalities", "line 8, phases[0].turns: needs \"each\": how many minutes a turn lasts.")]
    [InlineData("minutes: 5", "each: 5", "line 8, phases[0].each: needs \"turns\": who speaks.")]
    [InlineData("length: 200", "lenght: 200", "line 22, cells[0].lenght: is not a known field. Known here: key, name, hint, kind, paper, writer, identity, recipient, length, about, seen-by, raises, counted, fields, options, scale, points, most, results, again.")]
    [InlineData("{ nb: Spørsmål }", "{ nb: Spørsmål, se: Gažaldat }", "line 20, cells[0].name.se: is not a known field. Known here: nb, nn, en.")]
    [InlineData("from: bord", "until: bord", "line 26, cells[0].seen-by[1].until: is not a known field. Known here: audience, from.")]
    public void An_unknown_field_is_named_with_those_that_are_known(string what, string with, string fault) => IsFault(what, with, fault);

    [Theory]
    [InlineData("seating: hosted", "seating: hotel", "line 3, seating: must be one of free, hosted, groups, stations, but is \"hotel\".")]
    [InlineData("together: table", "together: Table", "line 14, phases[1].together: must be one of individual, municipality, table, plenary, but is \"Table\".")]
    [InlineData("kind: text", "kind: 0", "line 21, cells[0].kind: must be one of text, number, choice, checklist, mark, date, person, yes-no, choices, scale, ranking, points, file, but is \"0\".")]
    [InlineData("kind: text", "paper: blue", "line 21, cells[0].paper: must be one of plain, idea, input, question, but is \"blue\".")]
    [InlineData("writer: host", "writer: guest", "line 30, cells[1].writer: must be one of anyone, visitor, host, leader, author, but is \"guest\".")]
    [InlineData("kind: text", "identity: nobody", "line 21, cells[0].identity: must be one of name, municipality, anonymous, but is \"nobody\".")]
    [InlineData("recipient: host", "recipient: home", "line 23, cells[0].recipient: must be one of none, own-municipality, host, asker, network, but is \"home\".")]
    [InlineData("seen-by: [table]", "seen-by: [hall]", "line 33, cells[1].seen-by[0].audience: must be one of writer, table, municipality, recipient, facilitators, everyone, but is \"hall\".")]
    [InlineData("raises: everyone", "raises: all", "line 32, cells[1].raises: must be one of writer, table, municipality, recipient, facilitators, everyone, but is \"all\".")]
    [InlineData("allocates: true", "allocates: yes", "line 10, phases[0].allocates: must be true or false, but is \"yes\".")]
    public void An_unknown_value_is_named_with_those_that_are_known(string what, string with, string fault) => IsFault(what, with, fault);

    [Theory]
    [InlineData("minutes: 5", "minutes: 0", "line 8, phases[0].minutes: must be a whole number from 1 to 480, but is \"0\".")]
    [InlineData("minutes: 5", "minutes: 481", "line 8, phases[0].minutes: must be a whole number from 1 to 480, but is \"481\".")]
    [InlineData("minutes: 5", "minutes: 7,5", "line 8, phases[0].minutes: must be a whole number from 1 to 480, but is \"7,5\".")]
    [InlineData("round: 1", "round: en", "line 15, phases[1].round: must be a whole number from 1 to 20, but is \"en\".")]
    [InlineData("minutes: 5", "minutes:", "line 8, phases[0].minutes: is empty.")]
    [InlineData("minutes: 5", "minutes: [5]", "line 8, phases[0].minutes: must be a single value.")]
    [InlineData("length: 200", "length: 0", "line 22, cells[0].length: must be a whole number from 1 to 10000, but is \"0\".")]
    [InlineData("length: 200", "length: 10001", "line 22, cells[0].length: must be a whole number from 1 to 10000, but is \"10001\".")]
    public void A_number_outside_its_limits_is_refused(string what, string with, string fault) => IsFault(what, with, fault);

    [Theory]
    [InlineData("{ nb: Liten }", "{ nn: Liten }", "line 4, name.nb: is missing.")]
    [InlineData("{ nb: Liten }", "{ nb: ' ', en: Small }", "line 4, name.nb: is empty.")]
    [InlineData("{ nb: Liten }", "Liten", "line 4, name: must have a text for each language: nb, and nn and en where there is one.")]
    [InlineData("{ nb: Hva lurer du på? }", "{ en: What? }", "line 16, phases[1].prompt.nb: is missing.")]
    public void A_text_without_bokmal_is_refused(string what, string with, string fault) => IsFault(what, with, fault);

    [Theory]
    [InlineData("minutes: 5", "minutes: 480")]
    [InlineData("minutes: 5", "minutes: 1")]
    [InlineData("    minutes: 5\n", "")]
    [InlineData("length: 200", "length: 10000")]
    [InlineData("length: 200", "length: 1")]
    public void A_number_at_its_limit_is_taken(string what, string with) =>
        Assert.NotNull(SmallMethod.Read(SmallMethod.Yaml.Replace(what, with, StringComparison.Ordinal)));

    private static void IsFault(string what, string with, string fault) =>
        Assert.Equal([$"liten.yaml, {fault}"], SmallMethod.FaultsOf(what, with));
}
