using LearningNetwork.Methods;

namespace LearningNetwork.Tests.Methods;

/// <summary>A method is adapted in a form, and read again by the reader that reads the library.</summary>
public sealed class AdaptingTests
{
    private static readonly MethodLibrary Library = MethodLibrary.Load();
    private readonly Method work = Library.Find("gruppearbeid-kommune")!;

    [Fact]
    public void Every_method_of_the_library_can_be_copied_as_it_is()
    {
        foreach (var method in Library.All)
        {
            var copy = Read(method, MethodForm.Of(method));
            Assert.Equal(method.Phases.Select(phase => (phase.Key, phase.Name, phase.Minutes, phase.Together, phase.Round)), copy.Phases.Select(phase => (phase.Key, phase.Name, phase.Minutes, phase.Together, phase.Round)));
            Assert.Equivalent(method.Phases.Select(phase => (phase.Prompt, phase.Write, phase.Locks)), copy.Phases.Select(phase => (phase.Prompt, phase.Write, phase.Locks)));
            Assert.Equivalent(method.Cells, copy.Cells);
        }
    }

    [Fact]
    public void What_is_changed_is_in_ones_own_words_and_the_rest_keeps_its_languages()
    {
        var form = MethodForm.Of(work);
        (form.Phases[1].Minutes, form.Phases[1].Prompt) = (20, "Hva: velger \"dere\"?\n- { nå }");
        var copy = Read(work, form);
        Assert.Equal((20, "Hva: velger \"dere\"?\n- { nå }"), (copy.Phases[1].Minutes, copy.Phases[1].Prompt.Nb));
        Assert.Null(copy.Phases[1].Prompt.Nn);
        Assert.Equal(work.Phases[0].Prompt, copy.Phases[0].Prompt);
    }

    [Fact]
    public void Phases_are_added_moved_and_taken_away()
    {
        var form = MethodForm.Of(work);
        Assert.True(form.Arrange("add-phase"));
        (form.Phases[2].Name, form.Phases[2].Prompt, form.Phases[2].Together) = ("Plenum", "Hva deler dere?", Together.Plenary);
        Assert.True(form.Arrange("up-2"));
        Assert.Equal(["alene", "fase-1", "gruppe"], Read(work, form).Phases.Select(phase => phase.Key));
        Assert.True(form.Arrange("remove-phase-1"));
        Assert.Equal(["alene", "gruppe"], Read(work, form).Phases.Select(phase => phase.Key));
    }

    [Theory]
    [InlineData("up-0")]
    [InlineData("down-1")]
    [InlineData("remove-phase-9")]
    [InlineData("remove-cell-99")]
    public void What_cannot_be_moved_stays(string act)
    {
        var form = MethodForm.Of(work);
        Assert.True(form.Arrange(act));
        Assert.Equal((2, work.Cells.Count), (form.Phases.Count, form.Cells.Count));
    }

    [Theory]
    [InlineData("save")]
    [InlineData("preview")]
    [InlineData(null)]
    [InlineData("add-everything")]
    public void Nothing_else_arranges(string? act) => Assert.False(MethodForm.Of(work).Arrange(act));

    [Fact]
    public void A_cell_is_shown_to_others_from_another_phase()
    {
        var form = MethodForm.Of(work);
        form.Cells[0].Seen = [new(Audience.Municipality, "gruppe"), new(Audience.Everyone, SightForm.AtOnce)];
        Assert.Equal([new(Audience.Writer), new(Audience.Municipality, "gruppe"), new(Audience.Everyone)], Read(work, form).Cells[0].Sights);
    }

    [Fact]
    public void A_cell_that_goes_away_goes_away_from_phases_and_marks_too()
    {
        var form = MethodForm.Of(work);
        form.Arrange("remove-cell-0");
        var copy = Read(work, form);
        Assert.DoesNotContain("forutsetning", copy.Phases.SelectMany(phase => phase.Write).Concat(copy.Cells.SelectMany(cell => cell.About)));
    }

    [Fact]
    public void The_engine_still_refuses_what_cannot_run()
    {
        var cafe = Library.Find("cafe-dialog")!;
        var form = MethodForm.Of(cafe);
        form.Arrange("remove-phase-0");
        Assert.Throws<MethodFileException>(() => Read(cafe, form));
    }

    private static Method Read(Method from, MethodForm form) => MethodReader.Read(from.Adapted(form, "egen", 1), "egen.yaml");
}
