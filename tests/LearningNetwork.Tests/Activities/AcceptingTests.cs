using LearningNetwork.Activities;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

public sealed class AcceptingTests
{
    private readonly Cast cast = Cast.Rehearse();

    [Fact]
    public void A_note_carries_the_writers_municipality_and_table_and_goes_to_the_host()
    {
        cast.CafeGoesTo("runde-1");
        var note = Accept(cast.Amina, new(Id, "innspill", "  Ta med tillitsvalgte.\r\nTidlig.  "));
        Assert.Equal((Cast.Lier, cast.SandefjordsTable.Id, Cast.Sandefjord, "runde-1"), (note.MunicipalityNumber, note.TableId, note.RecipientNumber, note.Phase));
        Assert.Equal("Ta med tillitsvalgte.\nTidlig.", note.Text);
    }

    [Fact]
    public void An_idea_goes_home_whatever_table_it_was_written_at()
    {
        cast.CafeGoesTo("runde-2");
        Assert.Equal(Cast.Lier, Accept(cast.Amina, new(Id, "ide", "Idé")).RecipientNumber);
    }

    [Fact]
    public void A_question_begun_in_round_1_and_sent_in_round_2_lands_at_round_1s_table()
    {
        cast.CafeGoesTo("runde-2");
        var note = Accept(cast.Amina, new(Id, "sporsmal", "Sent", Table: cast.SandefjordsTable.Id, Phase: "runde-1"));
        Assert.Equal((cast.SandefjordsTable.Id, Cast.Sandefjord, "runde-1"), (note.TableId, note.RecipientNumber, note.Phase));
    }

    [Fact]
    public void A_question_begun_in_round_1_is_taken_when_the_phone_is_back_in_the_last_phase()
    {
        cast.CafeGoesTo("hjem");
        Assert.Equal("runde-1", Accept(cast.Amina, new(Id, "sporsmal", "Sent", Table: cast.SandefjordsTable.Id, Phase: "runde-1")).Phase);
    }

    [Fact]
    public void A_phase_that_has_not_come_is_not_taken_on_trust()
    {
        cast.CafeGoesTo("runde-1");
        Refuses(Refusal.CellClosed, cast.Amina, new(Id, "innhosting", "For tidlig", Phase: "hjem"));
    }

    [Fact]
    public void Nothing_is_taken_before_the_start() => Refuses(Refusal.NotStarted, cast.Amina, new(Id, "ide", "Hei"));

    [Fact]
    public void Nothing_is_taken_after_the_end_until_it_is_opened_again()
    {
        cast.CafeGoesTo("hjem");
        cast.Kafe.Close(cast.Kari.PersonId, Cast.Day);
        Refuses(Refusal.ActivityClosed, cast.Amina, new(Id, "innhosting", "Hei"));
        cast.Kafe.Reopen(Cast.Day);
        Assert.NotNull(Accept(cast.Amina, new(Id, "innhosting", "Hei")));
    }

    [Fact]
    public void One_who_only_leads_has_nothing_to_write_on() => In("runde-1", Refusal.NotAttending, cast.Kari, new(Id, "ide", "Hei"));

    [Fact]
    public void A_host_asks_no_questions_of_themselves() => In("runde-1", Refusal.OnlyVisitors, cast.Solveig, new(Id, "sporsmal", "Hei"));

    [Fact]
    public void One_without_a_seat_has_no_host_to_ask() => In("runde-2", Refusal.NoSeat, cast.Torstein, new(Id, "sporsmal", "Hei"));

    [Fact]
    public void One_without_a_seat_can_still_keep_an_idea()
    {
        cast.CafeGoesTo("runde-2");
        Assert.Null(Accept(cast.Torstein, new(Id, "ide", "Idé")).TableId);
    }

    [Fact]
    public void A_table_the_writer_has_not_sat_at_is_refused() =>
        In("runde-1", Refusal.UnknownTable, cast.Amina, new(Id, "sporsmal", "Hei", Table: cast.Kafe.Tables[0].Id));

    [Fact]
    public void A_text_is_as_long_as_the_cell_takes_and_no_longer()
    {
        cast.CafeGoesTo("runde-1");
        var most = cast.Kafe.Method.Cell("ide")!.Length;
        Assert.Equal(most, Accept(cast.Amina, new(Id, "ide", new string('å', most))).Text!.Length);
        Refuses(Refusal.TooLong, cast.Amina, new(Id, "ide", new string('å', most + 1)));
    }

    [Fact]
    public void Emoji_sami_letters_and_writing_from_right_to_left_are_text()
    {
        cast.CafeGoesTo("runde-1");
        Assert.Equal("Porsáŋgu 👩‍⚕️ שלום", Accept(cast.Amina, new(Id, "ide", "Porsáŋgu 👩‍⚕️ שלום")).Text);
    }

    [Fact]
    public void Only_the_municipality_that_was_asked_marks_a_question_answered()
    {
        cast.CafeGoesTo("runde-1");
        var question = Accept(cast.Amina, new(Id, "sporsmal", "Hvordan?"));
        Assert.Equal("yes", cast.Kafe.Accept(new(Id, "besvart", About: question.Id), cast.ViewerOf(cast.Solveig), question, Cast.Day).Choice);
        Assert.Equal(Refusal.OnlyHosts, Assert.Throws<RefusedException>(() => cast.Kafe.Accept(new(Id, "besvart", About: question.Id), cast.ViewerOf(cast.Torstein), question, Cast.Day)).Refusal);
    }

    [Fact]
    public void Only_the_own_municipality_takes_an_idea_on()
    {
        cast.CafeGoesTo("runde-1");
        var idea = Accept(cast.Amina, new(Id, "ide", "Idé"));
        cast.CafeGoesTo("hjem");
        Assert.Equal(idea.Id, cast.Kafe.Accept(new(Id, "tar-vi-videre", About: idea.Id), cast.ViewerOf(cast.Jonas), idea, Cast.Day).AboutId);
        Assert.Equal(Refusal.NotYours, Assert.Throws<RefusedException>(() => cast.Kafe.Accept(new(Id, "tar-vi-videre", About: idea.Id), cast.ViewerOf(cast.Solveig), idea, Cast.Day)).Refusal);
    }

    private static Guid Id => Guid.CreateVersion7();
    private Contribution Accept(Someone by, Draft draft) => cast.Kafe.Accept(draft, cast.ViewerOf(by), null, Cast.Day);
    private void Refuses(Refusal refusal, Someone by, Draft draft) => Assert.Equal(refusal, Assert.Throws<RefusedException>(() => Accept(by, draft)).Refusal);

    private void In(string phase, Refusal refusal, Someone by, Draft draft)
    {
        cast.CafeGoesTo(phase);
        Refuses(refusal, by, draft);
    }
}
