using LearningNetwork.Gatherings;

namespace LearningNetwork.Tests.Gatherings;

/// <summary>The two days of the conference (domain §2.5): the first as a list from an e-mail, the second as a table from Word.</summary>
public class PastedConferenceTests
{
    private const string Text = """
        DAG 1 – onsdag 18. mars 2020
        KL. 09.30	Registrering og kaffe
        KL. 10.00	Åpning v/områdedirektøren for arbeidsliv
        KL. 10.20	Velkommen v/partene bak Heltidserklæringen
        KL. 10.30	Bakgrunn og introduksjon til dagen
        KL. 10.45	Pause
        KL. 11.00	Gode nok og sterke nok? Om oppdraget og utfordringene til kommunene
        KL. 11.20	Refleksjon
        KL. 11.30	Heltidskultur: fra stillingsstørrelse til kontinuitet, kvalitet og bærekraft
        KL. 12.10	Refleksjon rundt bordene
        KL. 12.25	Intro til parallelle sesjoner
        KL. 12.30	Lunsj
        KL. 13.30	Parallelle sesjoner (se eget ark)
        KL. 15.30	Pause
        KL. 15.45	Introduksjon til gruppearbeid
        KL. 15.55	Gruppearbeid: oppsummer og bearbeid ideer, innspill og
        refleksjoner, og lag en plakat
        KL. 16.45	Gallerivandring: besøk kommunene, hent ideer og gi innspill
        KL. 17.15	Oppsummering i egen kommunegruppe
        KL. 17.30	Slutt for dagen
        KL. 19.30	Middag

        DAG 2
        Torsdag 19. mars 2020
        Tid	Hva	Hvem
        08.30	08.45	God morgen og tilbakeblikk	Alle
        08.45	09.10	Hvordan har det gått? Hva kan PAI fortelle	KS
        09.10	09.50	Er deltid en strategi som har gått ut på dato? Et blikk på samfunnet	KS-K
        09.50	10.00	Refleksjon	Alle
        10.00	10.15	Pause
        10.15	12.15	Kan kravene til kvalitet og trygghet nås i en deltidskultur?	Forbedringsveileder
        12.15	13.15	Lunsj
        13.15	14.00	Fra enkelttiltak til systematisk arbeid: hva må være på plass?	KS-K
        14.00	14.45	Kommunevis arbeid: hva gjør vi videre?	Egen kommune
        14.45	15.00	Avslutning: veien videre i sektoren	Partene
        15.00		Vel hjem
        """;

    private const string Expected =
        """
        09.30–10.00 30 Registration
        10.00–10.20 20 Opening
        10.20–10.30 10 Opening
        10.30–10.45 15 Lecture
        10.45–11.00 15 Break
        11.00–11.20 20 Lecture
        11.20–11.30 10 PauseReflection
        11.30–12.10 40 Lecture
        12.10–12.25 15 TableReflection
        12.25–12.30 5 IntroToWork
        12.30–13.30 60 Lunch
        13.30–15.30 120 ParallelSessions
        15.30–15.45 15 Break
        15.45–15.55 10 IntroToWork
        15.55–16.45 50 PosterWork
        16.45–17.15 30 GalleryWalk
        17.15–17.30 15 HomeGroupSummary
        17.30– ? Closing
        19.30– ? Dinner
        08.30–08.45 15 LookBack
        08.45–09.10 25 DataReview
        09.10–09.50 40 Lecture
        09.50–10.00 10 PauseReflection
        10.00–10.15 15 Break
        10.15–12.15 120 Lecture
        12.15–13.15 60 Lunch
        13.15–14.00 45 Lecture
        14.00–14.45 45 MunicipalGroupWork
        14.45–15.00 15 Closing
        15.00– ? Closing
        """;

    private static readonly PastedProgramme Programme = PastedProgramme.Read(Text);

    [Fact]
    public void Every_item_time_and_type_is_right() =>
        Assert.Equal(Expected, PastedDayTwoTests.Summary(Programme), ignoreLineEndingDifferences: true);

    [Fact]
    public void The_days_are_told_apart_by_their_headings()
    {
        Assert.Equal([1, 2], Programme.Days.Select(day => day.Heading.Count));
        Assert.Equal([19, 11], Programme.Items.GroupBy(item => item.Day).Select(day => day.Count()));
    }

    [Fact]
    public void The_heads_of_the_columns_are_not_understood() =>
        Assert.Equal("Tid\tHva\tHvem", Assert.Single(Programme.NotUnderstood).Text);

    [Fact]
    public void The_third_column_is_who() => Assert.Equal("Forbedringsveileder", Programme.Items[24].Responsible);

    [Fact]
    public void Dinner_keeps_its_time_though_nothing_leads_up_to_it() =>
        Assert.Equal([ItemType.Lunch, ItemType.Dinner, ItemType.Lunch], Programme.Items.Where(item => item.IsLocked).Select(item => item.Type));

    [Fact]
    public void Nothing_is_doubted() => Assert.All(Programme.Items, item => Assert.Equal(PasteDoubt.None, item.Doubts));
}
