using LearningNetwork.Activities;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities.Cafe;

/// <summary>Amina is moved from Sandefjord's table to Ringerike's while round 1 runs, with a sentence half written.</summary>
public sealed class MovedByHandTests
{
    private readonly Cast cast = Cast.Rehearse();

    private Viewer Amina => cast.ViewerOf(cast.Amina);

    [Fact]
    public void What_was_begun_at_the_table_she_left_belongs_there()
    {
        cast.CafeGoesTo("runde-1");
        Moves(1);
        Assert.Equal(cast.SandefjordsTable.Id, Begun().TableId);
        Assert.Equal(cast.RingerikesTable.Id, cast.Kafe.Accept(new(Guid.CreateVersion7(), "ide", "Ny tanke"), Amina, null, Cast.Day).TableId);
    }

    [Fact]
    public void Taken_off_the_table_she_may_still_send_what_was_begun_there()
    {
        cast.CafeGoesTo("runde-1");
        cast.Kafe.Place(new(cast.Amina.PersonId, 1, null), Floor, cast.Kari.PersonId, Cast.Day);
        Assert.Equal(cast.SandefjordsTable.Id, Begun().TableId);
    }

    [Fact]
    public void A_round_that_has_not_begun_has_nothing_half_written_in_it()
    {
        cast.CafeGoesTo("runde-1");
        Moves(2);
        Assert.Empty(cast.Kafe.Departures);
        Moves(1);
        Assert.Equal(Refusal.UnknownTable, Assert.Throws<RefusedException>(() => cast.Kafe.Accept(new(Guid.CreateVersion7(), "ide", "Hei", Table: cast.Kafe.Tables[0].Id), Amina, null, Cast.Day)).Refusal);
    }

    private LearningNetwork.Activities.Cafe.CafeFloor Floor => cast.Kafe.FloorFor(cast.Samling5.Attendances.Where(each => each.RemovedAt is null));

    private void Moves(int round) => cast.Kafe.Place(new(cast.Amina.PersonId, round, cast.RingerikesTable.Id), Floor, cast.Kari.PersonId, Cast.Day);

    private Contribution Begun() => cast.Kafe.Accept(new(Guid.CreateVersion7(), "ide", "Halvskrevet", Table: cast.SandefjordsTable.Id, Phase: "runde-1"), Amina, null, Cast.Day);
}
