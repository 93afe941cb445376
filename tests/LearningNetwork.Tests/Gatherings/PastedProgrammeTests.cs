using LearningNetwork.Gatherings;

namespace LearningNetwork.Tests.Gatherings;

public class PastedProgrammeTests
{
    private static PastedItem Only(string text) => Assert.Single(PastedProgramme.Read(text).Items);

    private static string Shape(string text) => string.Join(" | ", PastedProgramme.Read(text).Items
        .Select(item => $"{item.Start:HH.mm}–{item.End:HH.mm} {item.Title}"));

    [Theory]
    [InlineData("KL. 10.00 Åpning", "10.00– Åpning")]
    [InlineData("kl 9:00–9.45 Åpning", "09.00–09.45 Åpning")]
    [InlineData("12.30 - 13.15 Lunsj", "12.30–13.15 Lunsj")]
    [InlineData("12.30 til 13.15: Lunsj", "12.30–13.15 Lunsj")]
    [InlineData("kl. 12.30 – kl. 13.15 – Lunsj", "12.30–13.15 Lunsj")]
    [InlineData("0930 Registrering", "09.30– Registrering")]
    [InlineData("0930-1000 Registrering", "09.30–10.00 Registrering")]
    [InlineData("09:30:00\tRegistrering", "09.30– Registrering")]
    [InlineData("kl 9 Åpning", "09.00– Åpning")]
    [InlineData("klokka 9-10 Åpning", "09.00–10.00 Åpning")]
    [InlineData("09.00Åpning", "09.00– Åpning")]
    [InlineData("\u00a009.00\u00a0Åpning\u200b", "09.00– Åpning")]
    [InlineData("- 09.00 Åpning", "09.00– Åpning")]
    [InlineData("•\t09.00 Åpning", "09.00– Åpning")]
    [InlineData("* 09.00 Åpning", "09.00– Åpning")]
    [InlineData("o 09.00 Åpning", "09.00– Åpning")]
    [InlineData("\uf0b7 09.00 Åpning", "09.00– Åpning")]
    [InlineData("09.00\nÅpning", "09.00– Åpning")]
    [InlineData("09.00\n\nÅpning", "09.00– Åpning")]
    [InlineData("09.00\vÅpning", "09.00– Åpning")]
    public void Times_are_read_however_they_are_written(string text, string shape) => Assert.Equal(shape, Shape(text));

    [Fact]
    public void Columns_of_a_table_are_time_what_who_and_the_rest()
    {
        var item = Only("09.00\t09.45\tInnlegg\tBente\tSal A");

        Assert.Equal((45, "Innlegg", "Bente", "Sal A"), (item.Minutes, item.Title, item.Responsible, item.Details));
    }

    [Theory]
    [InlineData("09.00 Ti steg mot heltid v/Bente")]
    [InlineData("09.00 Ti steg mot heltid (v/ Bente)")]
    [InlineData("09.00 Ti steg mot heltid, v/Bente")]
    [InlineData("09.00 Ti steg mot heltid\nv/ Bente")]
    [InlineData("09.00 Ti steg mot heltid\nVed Bente")]
    [InlineData("09.00 Ti steg\nmot heltid v/Bente")]
    [InlineData("09.00 Ti steg mot heltid\tv/Bente")]
    public void The_speaker_is_who_is_responsible(string text)
    {
        var item = Only(text);

        Assert.Equal(("Ti steg mot heltid", "Bente"), (item.Title, item.Responsible));
    }

    [Fact]
    public void A_speaker_line_may_wrap() => Assert.Equal(
        "Terje, Nasjonalt senter for barn og unge, NORCE", Only("11.00 Praksis\nv/ Terje, Nasjonalt senter for\nbarn og unge\nNORCE").Responsible);

    [Fact]
    public void A_lone_time_ends_the_item_above() =>
        Assert.Equal("13.15–13.50 Veien videre i regionen", Shape("13.15 Veien videre i regionen\n13.50"));

    [Fact]
    public void A_lone_time_with_nothing_above_is_not_understood() =>
        Assert.Equal([new PastedLine(2, "13.50")], PastedProgramme.Read("\n13.50").NotUnderstood);

    [Fact]
    public void A_wrapped_line_goes_on_with_the_title() =>
        Assert.Equal("08.30– Vi tar et tilbakeblikk på det vi gjorde i går", Shape("08.30 Vi tar et tilbakeblikk på\ndet vi gjorde i går"));

    [Fact]
    public void A_line_that_names_other_work_is_an_item_of_its_own() =>
        Assert.Equal("10.00– Gruppearbeid | –11.00 Deling i plenum | 11.00– Pause", Shape("10.00 Gruppearbeid\nDeling i plenum\n11.00 Pause"));

    [Fact]
    public void Bullets_under_an_item_are_its_details()
    {
        var item = Only("11.00 Fra kunnskap til praksis\n• Lytt deg inn\n• Noter det\n  dere vil ta med");

        Assert.Equal(("Fra kunnskap til praksis", "Lytt deg inn\nNoter det dere vil ta med"), (item.Title, item.Details));
    }

    [Fact]
    public void A_paragraph_of_its_own_is_shown_and_not_made_into_something() => Assert.Equal(
        [new PastedLine(3, "Ta kontakt med Kari om hotell.")], PastedProgramme.Read("12.30 Lunsj\n\nTa kontakt med Kari om hotell.").NotUnderstood);

    [Fact]
    public void A_day_without_a_clock_keeps_order_and_lengths()
    {
        var items = PastedProgramme.Read("""
            Dag 1
            Kommunene deler erfaringer, 5 min hver
            Hvordan utfordres kommunene, og hvorfor er det så krevende? v/ Bente
            Kafédialog: fordeling (10 min)
            Kafédialog: runde 1, 10 min
            10 min Kafédialog: runde 2
            Paneldialog
            Styringsgruppen avslutter
            """).Items;

        Assert.Equal([null, null, 10, 10, 10, null, null], items.Select(item => item.Minutes));
        Assert.Equal("Kafédialog: fordeling", items[2].Title);
        Assert.Equal(
            [ItemType.MunicipalPresentation, ItemType.Lecture, ItemType.CafeDialogue, ItemType.CafeDialogue, ItemType.CafeDialogue,
                ItemType.PanelDialogue, ItemType.SteeringGroupClosing],
            items.Select(item => item.Type));
        Assert.All(items, item => Assert.Equal((null, null, PasteDoubt.None), (item.Start, item.End, item.Doubts)));
    }

    [Fact]
    public void A_letter_is_not_a_programme() =>
        Assert.Equal(2, PastedProgramme.Read("Hei Kari\nHer kommer det snart noe.").NotUnderstood.Count);

    [Theory]
    [InlineData("Torsdag 30. januar")]
    [InlineData("DAG 2")]
    [InlineData("Dag 2: hva gjør vi nå?")]
    [InlineData("Torsdag 30.01.2020")]
    [InlineData("30.01. torsdag")]
    [InlineData("30. januar 2020")]
    [InlineData("Torsdag 30. januar kl. 08.30–14.30")]
    [InlineData("Onsdag 29. januar, Kongsberg")]
    public void A_day_has_a_heading(string heading)
    {
        var programme = PastedProgramme.Read($"10.00 Åpning\n{heading}\n09.00 Tilbakeblikk");

        Assert.Equal([0, 1], programme.Items.Select(item => item.Day));
        Assert.Equal(heading, Assert.Single(programme.Days[1].Heading).Text);
        Assert.Empty(programme.NotUnderstood);
    }

    [Fact]
    public void A_year_is_not_a_time() => Assert.Equal("10.00– Planen for 2020 til 2025", Shape("10.00 Planen for\n2020 til 2025"));

    [Fact]
    public void Where_times_have_no_dots_the_evening_is_a_time() =>
        Assert.Equal("17.30– Slutt for dagen | 20.00– Middag", Shape("1730 Slutt for dagen\n2000 Middag"));
}
