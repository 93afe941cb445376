using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

/// <summary>Amina (Lier) wrote one note of each kind in round 1, as Sandefjord's guest. Who sees it, in every phase.</summary>
public sealed class SeeingTests
{
    private readonly Cast cast = Cast.Rehearse();

    private Dictionary<string, Viewer> Viewers => new()
    {
        ["amina"] = cast.ViewerOf(cast.Amina), ["jonas (same municipality)"] = cast.ViewerOf(cast.Jonas), ["solveig (host)"] = cast.ViewerOf(cast.Solveig),
        ["torstein (same table)"] = cast.ViewerOf(cast.Torstein), ["marit (elsewhere)"] = cast.ViewerOf(cast.Marit), ["kari (leads)"] = cast.ViewerOf(cast.Kari),
        ["the stage"] = Viewer.Stage,
    };

    [Theory]
    [InlineData("sporsmal", "runde-1", "amina, solveig (host), torstein (same table)")]
    [InlineData("sporsmal", "runde-2", "amina, solveig (host)")]
    [InlineData("sporsmal", "hjem", "amina, solveig (host)")]
    [InlineData("innspill", "runde-1", "amina, solveig (host), torstein (same table)")]
    [InlineData("innspill", "runde-2", "amina, solveig (host)")]
    [InlineData("innspill", "hjem", "amina, solveig (host)")]
    [InlineData("ide", "runde-1", "amina")]
    [InlineData("ide", "runde-2", "amina")]
    [InlineData("ide", "hjem", "amina, jonas (same municipality)")]
    [InlineData("stikkord", "runde-1", "amina, solveig (host), torstein (same table)")]
    [InlineData("stikkord", "runde-2", "amina, solveig (host)")]
    public void A_note_from_round_1_is_seen_by(string cell, string phase, string who)
    {
        var note = Written("runde-1", cell);
        cast.CafeGoesTo(phase);
        Assert.Equal(who, string.Join(", ", Viewers.Where(each => cast.Kafe.Seeing(each.Value).Sees(note)).Select(each => each.Key)));
    }

    [Fact]
    public void What_was_added_at_home_is_the_municipalitys_own()
    {
        var note = Written("hjem", "innhosting");
        Assert.Equal("amina, jonas (same municipality)", string.Join(", ", Viewers.Where(each => cast.Kafe.Seeing(each.Value).Sees(note)).Select(each => each.Key)));
    }

    [Fact]
    public void A_note_the_municipality_puts_on_the_wall_is_seen_by_everyone_and_by_them_alone_again_when_it_is_taken_down()
    {
        var note = Written("runde-1", "ide");
        cast.CafeGoesTo("hjem");
        note.RaisedTo = Audience.Everyone;
        Assert.All(Viewers.Values, viewer => Assert.True(cast.Kafe.Seeing(viewer).Sees(note)));
        note.RaisedTo = null;
        note.WasRaised = true;
        Assert.False(cast.Kafe.Seeing(Viewer.Stage).Sees(note));
        Assert.True(cast.Kafe.HidFrom(note, new(Audience.Everyone)));
    }

    [Fact]
    public void A_host_who_moves_on_in_a_correction_of_municipality_takes_no_notes_along()
    {
        var note = Written("runde-1", "innspill");
        var moved = cast.ViewerOf(cast.Solveig) with { MunicipalityNumber = Cast.Nome };
        cast.CafeGoesTo("hjem");
        Assert.False(cast.Kafe.Seeing(moved).Sees(note));
        Assert.True(cast.Kafe.Seeing(cast.ViewerOf(cast.Torstein) with { MunicipalityNumber = Cast.Sandefjord }).Sees(note));
    }

    [Fact]
    public void A_cell_that_is_not_in_the_method_is_nobodys()
    {
        var note = new Contribution { Id = Guid.CreateVersion7(), Cell = "finnes-ikke", Phase = "runde-1", PersonId = cast.Amina.PersonId };
        Assert.All(Viewers.Values, viewer => Assert.False(cast.Kafe.Seeing(viewer).Sees(note)));
    }

    private Contribution Written(string phase, string cell)
    {
        cast.CafeGoesTo(phase);
        return cast.Kafe.Accept(new(Guid.CreateVersion7(), cell, "Tekst"), cast.ViewerOf(cast.Amina), null, Cast.Day);
    }
}
