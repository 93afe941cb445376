using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Methods;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

/// <summary>With one device at a table, the table answers as one. In a poll the municipality is the table: Amina and Jonas are Lier's.</summary>
public sealed class TableAnswersTests
{
    private readonly Cast cast = Cast.Rehearse();
    private readonly Activity poll;

    public TableAnswersTests()
    {
        poll = Activity.Of(QuestionMethod.Read(), cast.Samling5.Id, null, Cast.Day);
        poll.Enter(0, cast.Kari.PersonId, Cast.Day);
    }

    [Fact]
    public void A_table_has_one_answer_whoever_has_the_pen_corrects_it()
    {
        Takes(cast.Amina);
        var first = Answers(cast.Amina, "a", 2);
        Takes(cast.Jonas);
        var second = Answers(cast.Jonas, "b", 2);
        Assert.Equal((first.Id, true, true), (second.Id, second.IsTables, first.BelongsTo(second)));
        Assert.Equal(cast.Jonas.PersonId, poll.WriterOf(first));
        Assert.True(poll.Seeing(cast.ViewerOf(cast.Jonas)).Sees(first));
        Assert.Equal(Identity.Municipality, first.Identity);
        Takes(cast.Torstein);
        Assert.NotEqual(first.Id, Answers(cast.Torstein, "a", 2).Id);
    }

    [Fact]
    public void Only_the_table_answers_and_somebody_without_one_answers_for_themselves()
    {
        poll.HaveScribes(cast.Kari.PersonId, Cast.Day);
        Refuses(Refusal.ScribeAnswers, () => Answers(cast.Jonas, "a"));
        Takes(cast.Amina);
        Refuses(Refusal.ScribeAnswers, () => Answers(cast.Jonas, "a"));
        Assert.False(poll.Accept(new(Guid.CreateVersion7(), "ett", Choice: "a"), new(cast.Bente.PersonId, null, default, Attends: true, Leads: true), null, Cast.Day).IsTables);
    }

    [Theory, InlineData(0), InlineData(-1), InlineData(Activity.LargestPlace + 1)]
    public void No_fewer_than_one_and_no_more_than_there_may_be_stand_behind_it(int many)
    {
        Takes(cast.Amina);
        Refuses(Refusal.NotAsMany, () => Answers(cast.Amina, "a", many));
    }

    [Fact]
    public void At_a_table_as_many_as_sit_there_may_stand_behind_it()
    {
        var table = Asked("runde-1");
        table.TakePen(cast.ViewerOf(cast.Amina), Cast.Day);
        Assert.Equal(3, table.Accept(new(Guid.CreateVersion7(), "valg", Choice: "a") { Behind = 3 }, cast.ViewerOf(cast.Amina), null, Cast.Day).Behind);
        Refuses(Refusal.NotAsMany, () => table.Accept(new(Guid.CreateVersion7(), "valg", Choice: "a") { Behind = 4 }, cast.ViewerOf(cast.Amina), null, Cast.Day));
    }

    [Fact]
    public void A_table_of_other_people_in_the_next_round_has_an_answer_of_its_own()
    {
        var table = Asked("runde-1");
        table.TakePen(cast.ViewerOf(cast.Solveig), Cast.Day);
        var first = table.Accept(new(Guid.CreateVersion7(), "valg", Choice: "a"), cast.ViewerOf(cast.Solveig), null, Cast.Day);
        table.Enter(table.Method.IndexOf("runde-2"), cast.Kari.PersonId, Cast.Day);
        table.TakePen(cast.ViewerOf(cast.Jonas), Cast.Day);
        Assert.NotEqual(first.Id, table.Accept(new(Guid.CreateVersion7(), "valg", Choice: "b"), cast.ViewerOf(cast.Jonas), null, Cast.Day).Id);
    }

    [Fact]
    public void What_its_members_answered_before_gives_way_to_the_tables()
    {
        var (own, other) = (Answers(cast.Jonas, "a"), Answers(cast.Marit, "a"));
        Takes(cast.Amina);
        var table = Answers(cast.Amina, "b", 5);
        Assert.Equal([other, table], poll.Counting([own, other, table]));
        Assert.Equal([own, other], poll.Counting([own, other]));
    }

    [Fact]
    public void Where_the_table_has_answered_nobody_there_answers_alone_afterwards()
    {
        Takes(cast.Amina);
        var table = Answers(cast.Amina, "b", 5);
        poll.HaveNoScribes(cast.Kari.PersonId, Cast.Day);
        var own = Answers(cast.Jonas, "a");
        Assert.True(poll.MayBeTheTables(own));
        Refuses(Refusal.TableAnswered, () => poll.MayAnswerAlone(own, [table]));
        poll.MayAnswerAlone(own, []);
        poll.MayAnswerAlone(Answers(cast.Marit, "a"), [table]);
    }

    [Fact]
    public void Afterwards_the_table_answers_no_more_either()
    {
        Takes(cast.Amina);
        var answer = Answers(cast.Amina, "a");
        poll.CloseAnswers("ett", cast.Kari.PersonId, Cast.Day);
        Refuses(Refusal.AnswersClosed, () => Answers(cast.Amina, "b"));
        Refuses(Refusal.AnswersClosed, () => poll.MayTakeBack(answer));
    }

    [Fact]
    public void A_vote_on_a_note_is_the_tables_too()
    {
        var note = poll.Accept(new(Guid.CreateVersion7(), "ide", "Idé"), cast.ViewerOf(cast.Marit), null, Cast.Day);
        Takes(cast.Amina);
        var vote = poll.Accept(new(Guid.CreateVersion7(), "liker") { Behind = 4 }, cast.ViewerOf(cast.Amina), note, Cast.Day);
        Takes(cast.Jonas);
        Assert.Equal((vote.Id, 4), (poll.Accept(new(Guid.CreateVersion7(), "liker"), cast.ViewerOf(cast.Jonas), note, Cast.Day).Id, vote.Behind));
    }

    [Fact]
    public void It_counts_for_as_many_as_stand_behind_it()
    {
        Takes(cast.Amina);
        Takes(cast.Torstein);
        Assert.Equal((7, 2, 2), Seen(Tally.Of(Cell("ett"), [Answers(cast.Amina, "a", 5), Answers(cast.Torstein, "b", 2)])));
        Assert.Equal([5, 2], Tally.Of(Cell("ett"), [Answers(cast.Amina, "a", 5), Answers(cast.Torstein, "b", 2)]).Bars.Select(bar => bar.Count));
        var scale = Tally.Of(Cell("skala"), [Says(cast.Amina, "skala", 5, 3), Says(cast.Torstein, "skala", 1, 1)]);
        Assert.Equal((4m, 5m, 4), (scale.Mean, scale.Median, scale.People));
    }

    [Fact]
    public void A_word_is_as_large_as_those_behind_it_and_a_table_of_five_is_five_however_many_words_it_has()
    {
        Takes(cast.Amina);
        var words = new[] { "ro", "tid" }.Select(word => poll.Accept(new(Guid.CreateVersion7(), "ord", word) { Behind = 5 }, cast.ViewerOf(cast.Amina), null, Cast.Day)).ToList();
        Assert.Equal((5, 1, 2), Seen(Tally.Of(Cell("ord"), words)));
        Assert.All(Tally.Of(Cell("ord"), words).Bars, bar => Assert.Equal(5, bar.Count));
    }

    [Fact]
    public void A_table_of_many_is_one_that_could_be_told_from_others_where_nobody_is_to_know()
    {
        Takes(cast.Amina);
        Assert.True(Tally.Of(Cell("flere"), [poll.Accept(new(Guid.CreateVersion7(), "flere", Choice: "a") { Behind = 9 }, cast.ViewerOf(cast.Amina), null, Cast.Day)]).IsTooFew(Cell("flere")));
    }

    private void Takes(Someone someone)
    {
        poll.HaveScribes(cast.Kari.PersonId, Cast.Day);
        poll.TakePen(cast.ViewerOf(someone), Cast.Day);
    }

    // The café with a question in its rounds.
    private Activity Asked(string phase)
    {
        cast.Kafe.MethodYaml = cast.Kafe.MethodYaml.Replace("write: [sporsmal,", "write: [valg, sporsmal,", StringComparison.Ordinal)
            .Replace("\ncells:\n", "\ncells:\n  - key: valg\n    name: { nb: Valg }\n    kind: choice\n    options: [{ key: a, name: { nb: Ja } }, { key: b, name: { nb: Nei } }]\n", StringComparison.Ordinal);
        cast.CafeGoesTo(phase);
        cast.Kafe.HaveScribes(cast.Kari.PersonId, Cast.Day);
        return cast.Kafe;
    }

    private Contribution Answers(Someone someone, string choice, int? behind = null) => poll.Accept(new(Guid.CreateVersion7(), "ett", Choice: choice) { Behind = behind }, cast.ViewerOf(someone), null, Cast.Day);
    private Contribution Says(Someone someone, string cell, double number, int behind) => poll.Accept(new(Guid.CreateVersion7(), cell, Number: number) { Behind = behind }, cast.ViewerOf(someone), null, Cast.Day);

    private Cell Cell(string key) => poll.Method.Cell(key)!;
    private static (int People, int Voices, int Bars) Seen(Tally tally) => (tally.People, tally.Voices, tally.Bars.Count);
    private static void Refuses(Refusal refusal, Action act) => Assert.Equal(refusal, Assert.Throws<RefusedException>(act).Refusal);
}
