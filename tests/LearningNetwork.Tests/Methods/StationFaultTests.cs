using LearningNetwork.Methods;

namespace LearningNetwork.Tests.Methods;

/// <summary>What a method may say of stations, and of what it takes over from another.</summary>
public class StationFaultTests
{
    private const string Walk = """
        key: liten
        version: 1
        name: { nb: Liten }
        seating: stations
        phases:
          - key: gange
            name: { nb: Gå }
            together: table
            prompt: { nb: Hva ser du? }
            write: [innspill]
        cells:
          - key: innspill
            name: { nb: Innspill }
            writer: visitor
            recipient: host
            seen-by: [recipient]
        """;

    private const string Home = """
        key: hjemme
        version: 1
        name: { nb: Hjemme }
        from: [liten]
        phases:
          - key: svare
            name: { nb: Svare }
            together: municipality
            prompt: { nb: Hva svarer dere? }
            write: [svar]
        cells:
          - key: svar
            name: { nb: Svar }
            about: [liten.innspill]
            recipient: asker
            seen-by: [municipality, recipient]
        """;

    [Fact]
    public void A_walk_has_hosts_and_visitors_and_no_rounds()
    {
        var method = SmallMethod.Read(Walk);
        Assert.Equal((Seating.Stations, Writer.Visitor, Recipient.Host), (method.Seating, method.Cells[0].Writer, method.Cells[0].Recipient));
    }

    [Theory]
    [InlineData("together: table", "together: plenary", "line 4, seating: is stations, but no phase has \"together: table\": when people walk.")]
    [InlineData("together: table", "together: table\n    round: 1", "line 9, phases[0].round: needs a method that seats people: \"seating: hosted\" or \"seating: groups\".")]
    [InlineData("[recipient]", "[table]", "line 16, cells[0].seen-by: has the table, but nobody sits at one: needs \"seating: hosted\" or \"seating: groups\".")]
    [InlineData("recipient: host", "recipient: asker", "line 15, cells[0].recipient: is asker, but nobody has asked: needs \"about\" with a cell of a method in \"from\".")]
    public void A_walk_that_cannot_be_is_refused(string what, string with, string fault) => Assert.Equal([$"liten.yaml, {fault}"], SmallMethod.FaultsOf(Walk.Replace(what, with, StringComparison.Ordinal)));

    [Fact]
    public void A_reply_is_no_mark()
    {
        var cell = MethodReader.Read(Home, "hjemme.yaml").Cells[0];
        Assert.True(cell is { IsReply: true, IsMark: false, Recipient: Recipient.Asker });
    }

    [Theory]
    [InlineData("recipient: asker", "recipient: asker\n    kind: date", "line 16, cells[0].kind: must be text: what was written elsewhere is answered in words.")]
    [InlineData("recipient: asker", "recipient: asker\n    identity: anonymous", "line 16, cells[0].identity: is anonymous, which a reply cannot be: who was asked is known.")]
    [InlineData("[liten.innspill]", "[annen.innspill]", "line 14, cells[0].about[0]: names the cell \"annen.innspill\", which is not there. There is: svar.")]
    [InlineData("from: [liten]", "from: [LITEN]", "line 4, from[0]: must be a key, which may only have a–z, 0–9 and hyphens, but is \"LITEN\".")]
    public void A_reply_that_cannot_be_is_refused(string what, string with, string fault)
    {
        var yaml = Home.Replace(what, with, StringComparison.Ordinal);
        Assert.Contains($"hjemme.yaml, {fault}", Assert.Throws<MethodFileException>(() => MethodReader.Read(yaml, "hjemme.yaml")).Faults.Select(each => each.ToString()));
    }

    [Fact]
    public void Two_files_that_fit_are_taken_together() => Assert.Equal(2, MethodLibrary.Load([new("liten.yaml", Walk), new("hjemme.yaml", Home)]).All.Count);

    [Theory]
    [InlineData("from: [liten]", "from: [borte, liten]", "line 4, from: names the method \"borte\", which is not there.")]
    [InlineData("liten.innspill", "liten.utspill", "line 14, about: names \"liten.utspill\", which is no cell with a note that can be answered.")]
    public void What_one_file_says_of_another_is_checked_when_all_are_read(string what, string with, string fault)
    {
        var told = Assert.Throws<MethodFileException>(() => MethodLibrary.Load([new("liten.yaml", Walk), new("hjemme.yaml", Home.Replace(what, with, StringComparison.Ordinal))]));
        Assert.Equal([$"hjemme.yaml, {fault}"], told.Faults.Select(each => each.ToString()));
    }
}
