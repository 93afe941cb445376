namespace LearningNetwork.Tests.Methods;

public class RuleFaultTests
{
    [Fact]
    public void A_mark_says_what_it_is_about() => IsFault("    about: [sporsmal]\n    raises: everyone\n", "", "line 27, cells[1].about: is missing or empty: a mark must say which cells it is about.");

    [Fact]
    public void What_raises_nothing_cannot_raise_it() =>
        IsFault("kind: text", "raises: everyone", "line 21, cells[0].raises: needs \"about\": there is nothing to show to more people.");

    [Fact]
    public void A_cell_is_not_about_itself() => IsFault("about: [sporsmal]", "about: [svart]", "line 31, cells[1].about: names the cell itself.");

    [Fact]
    public void A_recipient_who_sees_is_named() =>
        IsFault("recipient: host", "paper: plain", "line 24, cells[0].seen-by: has the recipient, but the cell has none: say which in \"recipient\".");

    [Fact]
    public void What_is_to_the_network_is_seen_by_those_who_answer() =>
Assert.Equal(
            ["liten.yaml, line 24, cells[0].seen-by: must have the facilitators or everyone: it is to the network, and those who lead answer."],
            SmallMethod.FaultsOf(SmallMethod.Yaml.Replace("recipient: host", "recipient: network", StringComparison.Ordinal).Replace("      - { audience: recipient, from: bord }\n", "", StringComparison.Ordinal)));

    [Fact]
    public void A_hosted_method_places_people() => IsFault("allocates: true", "allocates: false", "line 3, seating: is hosted, but no phase has \"allocates: true\".");

    [Fact]
    public void A_hosted_method_has_rounds() => IsFault("    round: 1\n", "", "line 3, seating: is hosted, but no phase has a \"round\".");

    [Fact]
    public void Rounds_are_counted_from_one() => IsFault("round: 1", "round: 2", "line 15, phases[1].round: must be 1: rounds are counted from 1 in the order they run.");

    [Fact]
    public void People_are_placed_before_they_move() =>
        Assert.Equal(
            ["liten.yaml, line 15, phases[1].allocates: comes after the first round: people must be placed before they move."],
            SmallMethod.FaultsOf(SmallMethod.Yaml.Replace("allocates: true", "round: 1", StringComparison.Ordinal).Replace("    round: 1\n    prompt: { nb: Hva", "    allocates: true\n    prompt: { nb: Hva", StringComparison.Ordinal)));

    [Fact]
    public void Hosts_rounds_and_placing_need_a_hosted_method() =>
        Assert.Equal(
            [
                "liten.yaml, line 10, phases[0].allocates: needs a method that seats people: \"seating: hosted\" or \"seating: groups\".",
                "liten.yaml, line 15, phases[1].round: needs a method that seats people: \"seating: hosted\" or \"seating: groups\".",
                "liten.yaml, line 23, cells[0].recipient: needs a method with hosts: \"seating: hosted\" or \"seating: stations\".",
                "liten.yaml, line 24, cells[0].seen-by: has the table, but nobody sits at one: needs \"seating: hosted\" or \"seating: groups\".",
                "liten.yaml, line 30, cells[1].writer: needs a method with hosts: \"seating: hosted\" or \"seating: stations\".",
                "liten.yaml, line 33, cells[1].seen-by: has the table, but nobody sits at one: needs \"seating: hosted\" or \"seating: groups\".",
            ],
            SmallMethod.FaultsOf("seating: hosted", "seating: free"));

    [Fact]
    public void What_is_anonymous_is_not_sent_to_anybody_and_takes_no_mark() =>
        Assert.Equal(
            [
                "liten.yaml, line 21, cells[0].identity: is anonymous, so the cell can have no recipient and be no mark: both tell where it came from.",
                "liten.yaml, line 31, cells[1].about: names \"sporsmal\", which is anonymous: a mark would tell whose it is.",
            ],
            SmallMethod.FaultsOf("kind: text", "identity: anonymous"));

    private static void IsFault(string what, string with, string fault) => Assert.Equal([$"liten.yaml, {fault}"], SmallMethod.FaultsOf(what, with));
}
