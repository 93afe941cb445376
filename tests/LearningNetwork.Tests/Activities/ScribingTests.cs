using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

/// <summary>One device at a table, as a rule. In round 1 Amina, Torstein and the host Solveig sit at Sandefjord's table.</summary>
public sealed class ScribingTests
{
    private readonly Cast cast = Cast.Rehearse();

    public ScribingTests()
    {
        cast.CafeGoesTo("runde-1");
        cast.Kafe.HaveScribes(cast.Kari.PersonId, Cast.Day);
    }

    [Fact]
    public void What_the_scribe_writes_is_the_tables_and_never_told_by_name_or_municipality()
    {
        Takes(cast.Amina);
        var note = Writes(cast.Amina, "stikkord");
        Assert.Equal((cast.SandefjordsTable.Id, null, Identity.Municipality), (note.TableId, note.MunicipalityNumber, note.Identity));
        Assert.NotEqual(cast.Amina.PersonId, note.SignedBy(note.Identity).PersonId);
        Assert.True(cast.Kafe.Seeing(cast.ViewerOf(cast.Torstein)).Sees(note));
        Assert.False(cast.Kafe.Seeing(cast.ViewerOf(cast.Jonas)).Sees(note));
    }

    [Fact]
    public void The_others_at_the_table_do_not_write_for_it()
    {
        Refuses(Refusal.ScribeWrites, () => Writes(cast.Amina, "stikkord"));
        Takes(cast.Amina);
        Refuses(Refusal.ScribeWrites, () => Writes(cast.Torstein, "innspill"));
        Assert.True(cast.Kafe.IsOthersToWrite(cast.Kafe.Method.Cell("stikkord")!, cast.ViewerOf(cast.Torstein)));
    }

    [Fact]
    public void What_each_notes_for_themselves_stays_their_own()
    {
        Takes(cast.Amina);
        var idea = Writes(cast.Torstein, "ide");
        Assert.Equal((Cast.Nome, Identity.Name), (idea.MunicipalityNumber, idea.Identity));
    }

    [Fact]
    public void Anybody_at_the_table_may_take_over_and_who_had_it_is_kept_with_when()
    {
        Takes(cast.Amina);
        Takes(cast.Torstein);
        Takes(cast.Torstein);
        Refuses(Refusal.ScribeWrites, () => Writes(cast.Amina, "stikkord"));
        Assert.Equal([(cast.Amina.PersonId, true), (cast.Torstein.PersonId, false)], cast.Kafe.Pens.Select(pen => (pen.PersonId, pen.EndedAt is not null)));
    }

    [Fact]
    public void Whoever_has_the_pen_now_corrects_what_the_table_wrote_before()
    {
        Takes(cast.Amina);
        var note = Writes(cast.Amina, "stikkord");
        Takes(cast.Torstein);
        Assert.Equal((cast.Torstein.PersonId, Audience.Writer), (cast.Kafe.WriterOf(note), Through(cast.Torstein, note)));
        Assert.Equal(Audience.Table, Through(cast.Amina, note));
        Assert.True(note.BelongsTo(Writes(cast.Torstein, "stikkord")));
        Assert.False(note.BelongsTo(Writes(cast.Torstein, "ide")));
    }

    [Fact]
    public void Those_who_come_to_the_table_afterwards_do_not_change_what_others_wrote_there()
    {
        Takes(cast.Solveig);
        var note = Writes(cast.Solveig, "stikkord");
        cast.CafeGoesTo("runde-2");
        var guest = cast.Kafe.Seats.First(seat => seat.Round == 2 && seat.TableId == cast.SandefjordsTable.Id && seat.PersonId != cast.Solveig.PersonId);
        var viewer = new Viewer(guest.PersonId, null, LearningNetwork.Networks.OrganisationalRole.Other, Attends: true, Leads: false);
        cast.Kafe.TakePen(viewer, Cast.Day);
        Assert.Equal(cast.Solveig.PersonId, cast.Kafe.WriterOf(note));
        Assert.False(note.BelongsTo(cast.Kafe.Accept(new(note.Id, "stikkord", "Endret"), viewer, null, Cast.Day)));
        Assert.False(note.BelongsTo(cast.Kafe.Accept(new(note.Id, "stikkord", "Endret", Table: note.TableId, Phase: "runde-1"), viewer, null, Cast.Day)));
    }

    [Fact]
    public void Those_who_sit_there_see_what_their_table_wrote_whoever_it_was_for()
    {
        cast.Kafe.MethodYaml = cast.Kafe.MethodYaml.Replace("seen-by: [writer, table, recipient]", "seen-by: [writer, recipient]", StringComparison.Ordinal);
        Takes(cast.Amina);
        var input = Writes(cast.Amina, "innspill");
        Assert.Equal((Audience.Table, Audience.Recipient), (Through(cast.Torstein, input), Through(cast.Solveig, input)));
        foreach (var other in new[] { cast.Jonas, cast.Kari, cast.Marit }) Assert.False(cast.Kafe.Seeing(cast.ViewerOf(other)).Sees(input));
    }

    [Fact]
    public void What_is_anonymous_is_not_told_to_the_table_as_its_own()
    {
        cast.Kafe.MethodYaml = cast.Kafe.MethodYaml.Replace("paper: input\n    writer: visitor\n    recipient: host\n    seen-by: [writer, table, recipient]", "identity: anonymous\n    seen-by: [writer, facilitators]", StringComparison.Ordinal);
        Takes(cast.Amina);
        Assert.False(cast.Kafe.Seeing(cast.ViewerOf(cast.Torstein)).Sees(Writes(cast.Amina, "innspill")));
    }

    [Fact]
    public void A_host_with_the_pen_writes_what_the_guests_say()
    {
        Takes(cast.Solveig);
        var question = Writes(cast.Solveig, "sporsmal");
        Assert.Equal((Cast.Sandefjord, Audience.Recipient), (question.RecipientNumber, Through(cast.Solveig, question)));
    }

    [Fact]
    public void Who_is_moved_has_the_pen_no_more_and_what_was_begun_before_still_arrives()
    {
        Takes(cast.Amina);
        cast.CafeGoesTo("runde-2");
        Assert.False(cast.Kafe.HasPen(cast.ViewerOf(cast.Amina)));
        var late = Accept(cast.Amina, new(Guid.CreateVersion7(), "stikkord", "Sent", Table: cast.SandefjordsTable.Id, Phase: "runde-1"));
        Assert.Equal((cast.SandefjordsTable.Id, Identity.Municipality), (late.TableId, late.Identity));
        Assert.Equal(Identity.Name, Accept(cast.Torstein, new(Guid.CreateVersion7(), "stikkord", "Sent", Table: cast.SandefjordsTable.Id, Phase: "runde-1")).Identity);
    }

    [Fact]
    public void Where_nobody_is_placed_a_municipality_has_one_device_and_its_notes_stay_its_own()
    {
        cast.CafeGoesTo("hjem");
        Takes(cast.Amina);
        var note = Writes(cast.Amina, "innhosting");
        Assert.Equal((Cast.Lier, Identity.Municipality), (note.MunicipalityNumber, note.Identity));
        Assert.Equal([Audience.Municipality, Audience.Writer], cast.Kafe.Seeing(cast.ViewerOf(cast.Amina)).Through(note).Select(each => each.Audience));
        Refuses(Refusal.ScribeWrites, () => Writes(cast.Jonas, "innhosting"));
        Refuses(Refusal.ScribeWrites, () => Writes(cast.Torstein, "innhosting"));
    }

    [Fact]
    public void Afterwards_each_writes_in_their_own_name_again_and_who_chose_is_kept()
    {
        cast.Kafe.HaveNoScribes(cast.Bente.PersonId, Cast.Day.AddMinutes(1));
        Assert.Equal(Identity.Name, Writes(cast.Torstein, "stikkord").Identity);
        var mode = Assert.Single(cast.Kafe.ScribeModes);
        Assert.Equal((cast.Kari.PersonId, cast.Bente.PersonId), (mode.ByPersonId, mode.EndedByPersonId));
        Refuses(Refusal.OwnDevices, () => Takes(cast.Amina));
    }

    [Fact]
    public void Somebody_without_a_place_takes_no_pen()
    {
        Refuses(Refusal.NoSeat, () => Takes(cast.Per));
        Refuses(Refusal.NoSeat, () => Takes(cast.Bente));
    }

    [Fact]
    public void A_closed_activity_and_one_without_tables_are_refused()
    {
        var reflection = Activity.Of(MethodLibrary.Load().Find("hva-hvorfor")!, cast.Samling5.Id, null, Cast.Day);
        Refuses(Refusal.NoTables, () => reflection.HaveScribes(cast.Kari.PersonId, Cast.Day));
        cast.Kafe.Close(cast.Kari.PersonId, Cast.Day);
        Refuses(Refusal.ActivityClosed, () => Takes(cast.Amina));
        Refuses(Refusal.ActivityClosed, () => cast.Kafe.HaveScribes(cast.Kari.PersonId, Cast.Day));
        Refuses(Refusal.ActivityClosed, () => cast.Kafe.HaveNoScribes(cast.Kari.PersonId, Cast.Day));
    }

    private void Takes(Someone someone) => cast.Kafe.TakePen(cast.ViewerOf(someone), Cast.Day);

    private Audience Through(Someone someone, Contribution note) => cast.Kafe.Seeing(cast.ViewerOf(someone)).Through(note)[0].Audience;

    private Contribution Writes(Someone someone, string cell) => Accept(someone, new(Guid.CreateVersion7(), cell, "Sammen"));

    private Contribution Accept(Someone someone, Draft draft) => cast.Kafe.Accept(draft, cast.ViewerOf(someone), null, Cast.Day);

    private static void Refuses(Refusal refusal, Action act) => Assert.Equal(refusal, Assert.Throws<RefusedException>(act).Refusal);
}
