using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

/// <summary>Paper that is photographed and typed, as a rule. In round 1 Amina, Torstein and the host Solveig sit at Sandefjord's table.</summary>
public sealed class WallPhotoTests
{
    private readonly Cast cast = Cast.Rehearse();

    public WallPhotoTests()
    {
        cast.CafeGoesTo("runde-1");
        cast.Kafe.HaveScribes(cast.Kari.PersonId, Cast.Day);
        cast.Kafe.TakePen(cast.ViewerOf(cast.Amina), Cast.Day);
    }

    [Fact]
    public void Whoever_has_the_pen_photographs_the_tables_paper_and_only_those_there_and_those_who_lead_see_it()
    {
        var photo = Takes(cast.Amina);
        Assert.Equal((cast.SandefjordsTable.Id, "runde-1"), (photo.TableId, photo.Phase));
        Assert.All([cast.Amina, cast.Torstein, cast.Solveig, cast.Kari, cast.Bente], each => Assert.True(Sees(each, photo)));
        Assert.All([cast.Jonas, cast.Marit, cast.Per, cast.Fremmed], each => Assert.False(Sees(each, photo)));
        cast.CafeGoesTo("runde-2");
        Assert.True(Sees(cast.Torstein, photo));
        Assert.False(Sees(cast.Jonas, photo));
    }

    [Fact]
    public void A_photo_of_several_tables_is_for_those_who_lead_alone()
    {
        var photo = Takes(cast.Kari);
        Assert.Null(photo.Place);
        Assert.True(Sees(cast.Bente, photo));
        Assert.All([cast.Amina, cast.Solveig, cast.Jonas], each => Assert.False(Sees(each, photo)));
    }

    [Fact]
    public void Others_do_not_photograph_and_of_those_who_see_it_only_the_pen_and_those_who_lead_type()
    {
        Refuses(Refusal.NotThere, () => Takes(cast.Torstein));
        var photo = Takes(cast.Amina);
        Refuses(Refusal.NotThere, () => Types(cast.Torstein, photo, cast.SandefjordsTable));
        cast.Kafe.TakePen(cast.ViewerOf(cast.Torstein), Cast.Day);
        Assert.Equal(cast.Torstein.PersonId, Types(cast.Torstein, photo, cast.SandefjordsTable).PersonId);
        Refuses(Refusal.NotThere, () => Types(cast.Amina, photo, cast.SandefjordsTable));
    }

    [Fact]
    public void What_is_typed_is_the_tables_and_seen_as_anything_written_there()
    {
        var photo = Takes(cast.Kari);
        var note = Types(cast.Kari, photo, cast.SandefjordsTable, "sporsmal");
        Assert.Equal((true, cast.SandefjordsTable.Id, Cast.Sandefjord, photo.Id, Identity.Municipality), (note.IsTables, note.TableId, note.RecipientNumber, note.PhotoId, note.Identity));
        Assert.Equal(cast.Amina.PersonId, cast.Kafe.WriterOf(note));
        Assert.True(cast.Kafe.Seeing(cast.ViewerOf(cast.Torstein)).Sees(note));
        Assert.False(cast.Kafe.Seeing(cast.ViewerOf(cast.Jonas)).Sees(note));
        Assert.NotEqual(cast.Kari.PersonId, note.SignedBy(note.Identity).PersonId);
    }

    [Fact]
    public void It_belongs_at_a_table_of_the_round_and_in_a_cell_that_is_written_together()
    {
        var (mine, any) = (Takes(cast.Amina), Takes(cast.Kari));
        Refuses(Refusal.UnknownTable, () => Types(cast.Amina, mine, cast.RingerikesTable));
        Refuses(Refusal.UnknownTable, () => cast.Kafe.Type(any, new(Guid.CreateVersion7(), "stikkord", "Tekst"), new(null, Cast.Lier), cast.ViewerOf(cast.Kari), Cast.Day));
        foreach (var cell in new[] { "ide", "besvart", "finnes-ikke" }) Refuses(Refusal.UnknownCell, () => Types(cast.Kari, any, cast.SandefjordsTable, cell));
        Assert.Equal(["sporsmal", "innspill", "stikkord"], cast.Kafe.CellsOn(any).Select(cell => cell.Key));
    }

    [Fact]
    public void Where_nobody_is_placed_it_is_a_municipalitys()
    {
        cast.CafeGoesTo("hjem");
        var note = cast.Kafe.Type(Takes(cast.Kari), new(Guid.CreateVersion7(), "innhosting", "Heltid først"), new(null, Cast.Lier), cast.ViewerOf(cast.Kari), Cast.Day);
        Assert.Equal((Cast.Lier, true), (note.MunicipalityNumber, cast.Kafe.Seeing(cast.ViewerOf(cast.Jonas)).Sees(note)));
        Assert.False(cast.Kafe.Seeing(cast.ViewerOf(cast.Marit)).Sees(note));
    }

    [Fact]
    public void What_stands_on_a_photo_is_typed_later_too_until_it_is_closed()
    {
        var photo = Takes(cast.Kari);
        cast.CafeGoesTo("hjem");
        Assert.Equal("runde-1", Types(cast.Kari, photo, cast.SandefjordsTable).Phase);
        cast.Kafe.Close(cast.Kari.PersonId, Cast.Day);
        Refuses(Refusal.ActivityClosed, () => Types(cast.Kari, photo, cast.SandefjordsTable));
        Refuses(Refusal.ActivityClosed, () => Takes(cast.Kari));
    }

    [Fact]
    public void The_first_who_says_that_all_is_typed_is_kept_until_somebody_takes_it_up_again()
    {
        var photo = Takes(cast.Kari);
        photo.Finish(cast.Bente.PersonId, Cast.Day);
        photo.Finish(cast.Kari.PersonId, Cast.Day.AddMinutes(1));
        Assert.Equal((cast.Bente.PersonId, Cast.Day), (photo.DoneByPersonId, photo.DoneAt));
        photo.TakeUp();
        Assert.Null(photo.DoneAt);
    }

    private WallPhoto Takes(Someone someone) => cast.Kafe.Photograph(Guid.CreateVersion7(), cast.ViewerOf(someone), Cast.Day);
    private bool Sees(Someone someone, WallPhoto photo) => cast.Kafe.Sees(photo, cast.ViewerOf(someone));
    private Contribution Types(Someone someone, WallPhoto photo, Table table, string cell = "stikkord") => cast.Kafe.Type(photo, new(Guid.CreateVersion7(), cell, "Skrevet av"), new(table.Id, null), cast.ViewerOf(someone), Cast.Day);
    private static void Refuses(Refusal refusal, Action act) => Assert.Equal(refusal, Assert.Throws<RefusedException>(act).Refusal);
}
