using LearningNetwork.Activities;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

/// <summary>A walk among posters: who writes what to whom, and what is handed over (domain M12–M14).</summary>
public sealed class GalleryTests
{
    private readonly Gallery gallery = new();

    [Fact]
    public void The_walk_locks_and_opens_the_posters_when_it_begins()
    {
        var zone = gallery.Poster.Accept(new(Guid.CreateVersion7(), "gjor", "Vi tar bemanningen samlet"), gallery.Amina, null, Cast.Day);
        Assert.False(gallery.Poster.Seeing(gallery.Solveig).Sees(zone));
        gallery.Walks();
        Assert.True(gallery.Poster.Seeing(gallery.Solveig).Sees(zone));
        Assert.Equal(Refusal.CellLocked, RefusalOf(() => gallery.Poster.Accept(new(Guid.CreateVersion7(), "gjor", "For sent", Phase: "lage"), gallery.Amina, null, Cast.Day)));
        Assert.Equal(Refusal.CellLocked, RefusalOf(() => gallery.Poster.MayTakeBack(zone)));
    }

    [Fact]
    public void Posters_that_were_closed_half_made_are_opened_too()
    {
        gallery.Poster.Close(gallery.Cast.Kari.PersonId, Cast.Day);
        gallery.Walks();
        Assert.Equal("vandring", gallery.Poster.Phase!.Key);
        Assert.True(gallery.Poster.IsClosed);
        Assert.DoesNotContain(gallery.Poster.PhaseRuns, run => run.EndedAt is null);
    }

    [Fact]
    public void Input_goes_to_the_owner_at_once_and_an_idea_home()
    {
        gallery.Walks();
        var (input, idea) = (gallery.Writes(gallery.Amina, "innspill"), gallery.Writes(gallery.Amina, "ide"));
        Assert.Equal((Cast.Sandefjord, Cast.Lier), (input.RecipientNumber, idea.RecipientNumber));
        Assert.Equal(gallery.Walk.TableHostedBy(Cast.Sandefjord)!.Id, input.TableId);
        Assert.Equal("amina, solveig", Seeing(gallery.Walk, input));
        Assert.Equal("amina", Seeing(gallery.Walk, idea));
        gallery.Walk.Enter(1, gallery.Cast.Kari.PersonId, Cast.Day);
        Assert.Equal("amina, jonas, solveig", Seeing(gallery.Walk, input));
        Assert.Equal("amina, jonas", Seeing(gallery.Walk, idea));
    }

    [Theory]
    [InlineData("innspill", Cast.Lier, Refusal.OwnStation)]
    [InlineData("ide", Cast.Lier, Refusal.OwnStation)]
    [InlineData("innspill", null, Refusal.NoStation)]
    [InlineData("ide", null, Refusal.NoStation)]
    public void Nobody_writes_at_their_own_poster_or_at_none(string cell, string? station, Refusal refusal)
    {
        gallery.Walks();
        Assert.Equal(refusal, RefusalOf(() => gallery.Writes(gallery.Amina, cell, station)));
    }

    [Fact]
    public void A_station_of_another_activity_is_none_here()
    {
        gallery.Walks();
        Assert.Equal(Refusal.UnknownTable, RefusalOf(() => gallery.Walk.Accept(new(Guid.CreateVersion7(), "innspill", "Hei", Table: gallery.Cast.SandefjordsTable.Id), gallery.Amina, null, Cast.Day)));
    }

    [Fact]
    public void A_visit_is_anothers_poster_while_people_walk()
    {
        var station = gallery.Walk.TableHostedBy(Cast.Sandefjord)!;
        Assert.Null(gallery.Walk.VisitBy(gallery.Amina, station, true, Cast.Day));
        gallery.Walks();
        Assert.Equal((station.Id, Cast.Lier), (gallery.Walk.VisitBy(gallery.Amina, station, true, Cast.Day)!.TableId, gallery.Walk.VisitBy(gallery.Amina, station, true, Cast.Day)!.MunicipalityNumber));
        Assert.Null(gallery.Walk.VisitBy(gallery.Solveig, station, true, Cast.Day));
        Assert.Null(gallery.Walk.VisitBy(gallery.Amina with { Attends = false }, station, true, Cast.Day));
        gallery.Walk.Close(gallery.Cast.Kari.PersonId, Cast.Day);
        Assert.Null(gallery.Walk.VisitBy(gallery.Amina, station, true, Cast.Day));
    }

    [Fact]
    public void Those_it_was_given_to_answer_and_those_who_gave_it_see_the_answer()
    {
        gallery.Walks();
        var input = gallery.Writes(gallery.Amina, "innspill");
        gallery.GoesHome();
        var reply = gallery.Replies(gallery.Solveig, input);
        Assert.Equal((Cast.Lier, input.Id, (Guid?)null), (reply.RecipientNumber, reply.ReplyToId!.Value, reply.AboutId));
        Assert.Equal("amina, jonas, solveig", Seeing(gallery.Home, reply));
        Assert.Equal(reply.Id, gallery.Replies(gallery.Solveig, input, "Vi har tenkt en gang til").Id);
        foreach (var other in new[] { gallery.Amina, gallery.Torstein }) Assert.Equal(Refusal.NotThere, RefusalOf(() => gallery.Replies(other, input)));
    }

    [Fact]
    public void An_answer_is_the_municipalitys_whoever_wrote_it_and_a_note_is_its_writers()
    {
        gallery.Walks();
        var input = gallery.Writes(gallery.Amina, "innspill");
        gallery.GoesHome();
        var reply = gallery.Replies(gallery.Solveig, input);
        Assert.True(gallery.Home.IsTheirs(reply, gallery.Solveig));
        Assert.True(gallery.Home.IsTheirs(reply, gallery.Solveig with { PersonId = Guid.CreateVersion7() }));
        foreach (var other in new[] { gallery.Amina, gallery.Torstein, gallery.Solveig with { PersonId = Guid.CreateVersion7(), Attends = false } }) Assert.False(gallery.Home.IsTheirs(reply, other));
        Assert.True(gallery.Walk.IsTheirs(input, gallery.Amina));
        Assert.False(gallery.Walk.IsTheirs(input, gallery.Amina with { PersonId = Guid.CreateVersion7() }));
    }

    [Fact]
    public void What_is_answered_is_there_and_asks_for_it()
    {
        gallery.Walks();
        var (idea, gone, other) = (gallery.Writes(gallery.Amina, "ide"), gallery.Writes(gallery.Amina, "innspill"), new Gallery());
        gone.Remove(Cast.Day);
        gallery.GoesHome();
        other.Walks();
        foreach (var about in new[] { idea, gone, other.Writes(other.Amina, "innspill") }) Assert.Equal(Refusal.NotThere, RefusalOf(() => gallery.Replies(gallery.Solveig, about)));
        Assert.Equal(Refusal.NotThere, RefusalOf(() => gallery.Home.Accept(new(Guid.CreateVersion7(), "svar", "Til ingen"), gallery.Solveig, null, Cast.Day)));
    }

    [Fact]
    public void Nothing_is_answered_before_the_phase_asks_for_it()
    {
        gallery.Walks();
        var input = gallery.Writes(gallery.Amina, "innspill");
        gallery.GoesHome(0);
        Assert.Equal(Refusal.CellClosed, RefusalOf(() => gallery.Replies(gallery.Solveig, input)));
    }

    private string Seeing(Activity activity, Contribution note) => string.Join(", ", new[] { ("amina", gallery.Amina), ("jonas", gallery.Jonas), ("solveig", gallery.Solveig), ("torstein", gallery.Torstein), ("kari", gallery.Cast.ViewerOf(gallery.Cast.Kari)), ("the stage", Viewer.Stage) }
        .Where(each => activity.Seeing(each.Item2).Sees(note)).Select(each => each.Item1));

    private static Refusal RefusalOf(Action act) => Assert.Throws<RefusedException>(act).Refusal;
}
