using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

/// <summary>Whom readers are told wrote a note may be made stricter while people write, never more open.</summary>
public sealed class IdentityTests
{
    private static readonly Guid Kari = Guid.CreateVersion7();
    private readonly Activity talk = Activity.Of(MethodLibrary.Load().Find("refleksjon")!, Guid.CreateVersion7(), null, Cast.Day);
    private string Cell => talk.Method.Cells.First(cell => !cell.IsMark).Key;

    [Fact]
    public void Before_anybody_has_written_it_is_chosen_freely()
    {
        talk.Identify(Cell, Identity.Municipality, isWritten: false, Kari, Cast.Day);
        talk.Identify(Cell, Identity.Name, isWritten: false, Kari, Cast.Day);
        Assert.Equal(Identity.Name, talk.Method.Cell(Cell)!.Identity);
        Assert.Equal([Identity.Municipality, Identity.Name], talk.IdentityChanges.Select(change => change.Identity));
    }

    [Fact]
    public void What_is_written_in_may_be_made_stricter()
    {
        talk.Identify(Cell, Identity.Municipality, isWritten: true, Kari, Cast.Day);
        Assert.Equal(Identity.Municipality, talk.Method.Cell(Cell)!.Identity);
    }

    [Fact]
    public void What_is_written_in_is_never_made_more_open()
    {
        talk.Identify(Cell, Identity.Municipality, isWritten: false, Kari, Cast.Day);
        Assert.Equal(Refusal.IdentityPromised, Assert.Throws<RefusedException>(() => talk.Identify(Cell, Identity.Name, isWritten: true, Kari, Cast.Day)).Refusal);
        Assert.Equal(Identity.Municipality, talk.Method.Cell(Cell)!.Identity);
    }

    [Fact]
    public void What_goes_to_one_municipality_cannot_be_anonymous()
    {
        var cafe = Activity.Of(MethodLibrary.Load().Find("cafe-dialog")!, Guid.CreateVersion7(), null, Cast.Day);
        Assert.False(cafe.CanIdentify(cafe.Method.Cell("sporsmal")!, Identity.Anonymous));
        Assert.Equal(Refusal.IdentityImpossible, Assert.Throws<RefusedException>(() => cafe.Identify("sporsmal", Identity.Anonymous, isWritten: false, Kari, Cast.Day)).Refusal);
    }

    [Theory, InlineData("ingen"), InlineData("besvart")]
    public void Only_a_cell_that_is_written_in_has_an_identity(string cell)
    {
        var cafe = Activity.Of(MethodLibrary.Load().Find("cafe-dialog")!, Guid.CreateVersion7(), null, Cast.Day);
        Assert.Equal(Refusal.UnknownCell, Assert.Throws<RefusedException>(() => cafe.Identify(cell, Identity.Municipality, isWritten: false, Kari, Cast.Day)).Refusal);
    }

    [Fact]
    public void Every_cell_of_every_method_can_be_asked_for_every_identity()
    {
        foreach (var method in MethodLibrary.Load().All)
            foreach (var cell in method.Cells.Where(each => each is { IsMark: false, Round: 1 }))
                foreach (var identity in Enum.GetValues<Identity>())
                {
                    var activity = Activity.Of(method, Guid.CreateVersion7(), null, Cast.Day);
                    if (activity.CanIdentify(cell, identity)) activity.Identify(cell.Key, identity, isWritten: false, Kari, Cast.Day);
                    var expected = activity.CanIdentify(cell, identity) ? identity : cell.Identity;
                    Assert.Equal(method.Cells.Select(each => each.Question == cell.Key ? expected : each.Identity), activity.Method.Cells.Select(each => each.Identity));
                }
    }
}
