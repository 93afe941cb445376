using LearningNetwork.Gatherings;

namespace LearningNetwork.Tests.Gatherings;

public class PlacingTests
{
    private readonly Planning plan = new();

    [Fact]
    public void An_item_steps_up_and_down_among_its_neighbours()
    {
        var (a, _, c) = Three();

        Assert.True(plan.Gathering.Step(a, 1));
        Assert.Equal("B A C", plan.Order(plan.First));
        Assert.True(plan.Gathering.Step(c, -1));
        Assert.Equal("B C A", plan.Order(plan.First));
    }

    [Fact]
    public void Over_the_edge_of_a_day_it_goes_to_the_day_beside()
    {
        var (_, _, c) = Three();
        plan.Add(plan.Second, "D");

        Assert.True(plan.Gathering.Step(c, 1));
        Assert.Equal(("A B", "C D"), (plan.Order(plan.First), plan.Order(plan.Second)));
        Assert.True(plan.Gathering.Step(c, -1));
        Assert.Equal(("A B C", "D"), (plan.Order(plan.First), plan.Order(plan.Second)));
    }

    [Fact]
    public void At_the_ends_of_the_gathering_there_is_nowhere_to_go()
    {
        var (a, _, _) = Three();
        var last = plan.Add(plan.Second, "D");

        Assert.False(plan.Gathering.Step(a, -1));
        Assert.False(plan.Gathering.Step(last, 1));
    }

    [Fact]
    public void It_is_put_before_a_neighbour_and_takes_its_parts_with_it()
    {
        var (a, b, _) = Three();
        plan.Add(plan.First, "a1", 10, partOf: a);

        plan.Gathering.Place(a, plan.Second, null, null);
        Assert.Equal(("B C", "A a1"), (plan.Order(plan.First), plan.Order(plan.Second)));
        plan.Gathering.Place(a, plan.First, null, b);
        Assert.Equal("A a1 B C", plan.Order(plan.First));
    }

    [Fact]
    public void A_part_stays_inside_its_item()
    {
        var (a, _, _) = Three();
        var part = plan.Add(plan.First, "a1", 10, partOf: a);

        Assert.False(plan.Gathering.Step(part, 1));
        Assert.Equal("A a1 B C", plan.Order(plan.First));
    }

    [Fact]
    public void An_item_is_never_a_part_of_itself_or_of_its_own_parts()
    {
        var (a, b, _) = Three();
        var part = plan.Add(plan.First, "a1", 10, partOf: a);

        Assert.False(plan.Gathering.MayBePartOf(a, a.Id));
        Assert.False(plan.Gathering.MayBePartOf(a, part.Id));
        Assert.False(plan.Gathering.MayBePartOf(b, Guid.CreateVersion7()));
        Assert.True(plan.Gathering.MayBePartOf(b, a.Id));
    }

    [Fact]
    public void Continuing_never_comes_back_to_where_it_began()
    {
        var (a, b, c) = Three();
        (b.ContinuesId, c.ContinuesId) = (a.Id, b.Id);

        Assert.False(plan.Gathering.MayContinue(a, c.Id));
        Assert.False(plan.Gathering.MayContinue(a, a.Id));
        Assert.False(plan.Gathering.MayContinue(a, Guid.CreateVersion7()));
        Assert.True(plan.Gathering.MayContinue(c, a.Id));
    }

    [Fact]
    public void What_is_taken_back_gets_its_parts_and_what_continued_it()
    {
        var (a, b, c) = Three();
        var (first, second) = (plan.Add(plan.First, "b1", 10, partOf: b), plan.Add(plan.First, "b2", 10, partOf: b));
        c.ContinuesId = b.Id;
        plan.Gathering.LetGo(b);

        plan.Gathering.TakeBack(b, [first.Id, second.Id], [c.Id]);

        Assert.Equal("A B b1 b2 C", plan.Order(plan.First));
        Assert.Equal((b.Id, b.Id, b.Id), (first.ParentId, second.ParentId, c.ContinuesId));
        Assert.Null(a.ParentId);
    }

    [Fact]
    public void What_somebody_put_elsewhere_meanwhile_stays_there()
    {
        var (a, b, c) = Three();
        var (moved, away) = (plan.Add(plan.First, "b1", 10, partOf: b), plan.Add(plan.First, "b2", 10, partOf: b));
        c.ContinuesId = b.Id;
        plan.Gathering.LetGo(b);
        (moved.ParentId, c.ContinuesId) = (a.Id, a.Id);
        plan.Gathering.Place(away, plan.Gathering.DaysInOrder()[1], null, null);

        plan.Gathering.TakeBack(b, [moved.Id, away.Id, b.Id, Guid.CreateVersion7()], [c.Id, b.Id]);

        Assert.Equal((a.Id, null, a.Id, null), (moved.ParentId, away.ParentId, c.ContinuesId, b.ContinuesId));
    }

    [Fact]
    public void What_is_removed_leaves_its_parts_in_its_place_and_nothing_that_continues_it()
    {
        var (a, b, c) = Three();
        var part = plan.Add(plan.First, "b1", 10, partOf: b);
        c.ContinuesId = b.Id;

        plan.Gathering.LetGo(b);
        plan.Gathering.Items.Remove(b);

        Assert.Equal("A b1 C", plan.Order(plan.First));
        Assert.Equal((null, null), (part.ParentId, c.ContinuesId));
        Assert.NotNull(a);
    }

    private (ProgrammeItem A, ProgrammeItem B, ProgrammeItem C) Three() => (plan.Add(plan.First, "A"), plan.Add(plan.First, "B"), plan.Add(plan.First, "C"));
}
