using LearningNetwork.Methods;

namespace LearningNetwork.Tests.Methods;

/// <summary>The café dialogue says what domain M03 says.</summary>
public class CafeDialogTests
{
    private static readonly Method Cafe = MethodLibrary.Load().Find("cafe-dialog")!;

    [Fact]
    public void It_has_hosts_and_takes_fifty_minutes()
    {
        Assert.Equal(Seating.Hosted, Cafe.Seating);
        Assert.Equal(50, Cafe.Phases.Sum(phase => phase.Minutes));
    }

    [Theory]
    [InlineData(0, "fordeling", 10, Together.Municipality, null, true)]
    [InlineData(1, "runde-1", 10, Together.Table, 1, false)]
    [InlineData(2, "runde-2", 10, Together.Table, 2, false)]
    [InlineData(3, "hjem", 20, Together.Municipality, null, false)]
    public void It_goes_from_home_by_two_tables_and_home(int at, string key, int minutes, Together together, int? round, bool allocates)
    {
        var phase = Cafe.Phases[at];
        Assert.Equal((key, minutes, together, round, allocates), (phase.Key, phase.Minutes, phase.Together, phase.Round, phase.Allocates));
    }

    [Theory]
    [InlineData("fordeling", "")]
    [InlineData("runde-1", "sporsmal innspill ide stikkord besvart")]
    [InlineData("runde-2", "sporsmal innspill ide stikkord besvart")]
    [InlineData("hjem", "innhosting tar-vi-videre pa-veggen")]
    public void Each_phase_takes_its_own_writing(string phase, string cells) =>
        Assert.Equal(cells, string.Join(' ', Cafe.Phases[Cafe.IndexOf(phase)].Write));

    [Theory]
    [InlineData("sporsmal", Writer.Visitor, Recipient.Host, Paper.Question)]
    [InlineData("innspill", Writer.Visitor, Recipient.Host, Paper.Input)]
    [InlineData("ide", Writer.Anyone, Recipient.OwnMunicipality, Paper.Idea)]
    [InlineData("stikkord", Writer.Anyone, Recipient.Host, Paper.Plain)]
    [InlineData("innhosting", Writer.Anyone, Recipient.OwnMunicipality, Paper.Idea)]
    public void A_text_has_a_writer_a_recipient_and_a_paper(string key, Writer writer, Recipient recipient, Paper paper)
    {
        var cell = Cafe.Cell(key)!;
        Assert.Equal((CellKind.Text, writer, recipient, paper), (cell.Kind, cell.Writer, cell.Recipient, cell.Paper));
    }

    [Theory]
    [InlineData("sporsmal", "Writer Table Recipient")]
    [InlineData("innspill", "Writer Table Recipient")]
    [InlineData("ide", "Writer Municipality>hjem")]
    [InlineData("stikkord", "Writer Table Recipient")]
    [InlineData("innhosting", "Writer Municipality")]
    [InlineData("besvart", "Table Recipient")]
    [InlineData("tar-vi-videre", "Municipality")]
    [InlineData("pa-veggen", "Municipality")]
    public void Each_cell_is_seen_by_exactly_these(string key, string sights) => Assert.Equal(sights, string.Join(' ', Cafe.Cell(key)!.Sights.Select(Written)));

    [Theory]
    [InlineData("besvart", Writer.Host, "sporsmal", null)]
    [InlineData("tar-vi-videre", Writer.Anyone, "ide innhosting", null)]
    [InlineData("pa-veggen", Writer.Anyone, "ide innhosting", Audience.Everyone)]
    public void A_mark_is_a_yes_or_no_about_something(string key, Writer writer, string about, Audience? raises)
    {
        var mark = Cafe.Cell(key)!;
        Assert.Equal((CellKind.YesNo, writer, about, raises), (mark.Kind, mark.Writer, string.Join(' ', mark.About), mark.Raises));
    }

    [Fact]
    public void There_is_no_other_cell() => Assert.Equal(8, Cafe.Cells.Count);

    [Fact]
    public void The_host_is_asked_something_else_than_the_visitors_in_the_rounds() =>
        Assert.Equal(["runde-1", "runde-2"], Cafe.Phases.Where(phase => phase.HostPrompt is not null).Select(phase => phase.Key));

    private static string Written(Sight sight) => sight.From is null ? $"{sight.Audience}" : $"{sight.Audience}>{sight.From}";
}
