using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningNetwork.Activities.Cafe;
using LearningNetwork.Activities.Groups;
using LearningNetwork.Methods;

namespace LearningNetwork.Tests.Activities.Groups;

public sealed class GroupPlanTests
{
    private static readonly GroupRule FromTwo = new(GroupKind.Mixed, 5, 6, 2, []);

    [Property]
    public void Everybody_is_in_one_group_and_asking_again_gives_the_same(byte[] supply)
    {
        var people = People([.. supply.Take(12).Select(each => each % 15)]);
        foreach (var rule in new[] { FromTwo, FromTwo with { Units = null }, FromTwo with { Units = 3 }, new(GroupKind.OwnMunicipality, 3, 8, null, []) })
        {
            var groups = GroupPlan.Make(people, rule).Groups;
            Assert.Equal(people.Select(each => each.Id).Order(), groups.SelectMany(group => group).Select(each => each.Id).Order());
            Assert.All(groups, Assert.NotEmpty);
            Assert.Equal(groups.Select(Ids), GroupPlan.Make(people, rule).Groups.Select(Ids));
        }
    }

    [Property]
    public void Sizes_are_within_one_of_what_was_asked_when_there_are_people_enough(byte[] supply)
    {
        var people = People([.. supply.Take(12).Select(each => each % 15)]);
        if (people.Count >= 4) Assert.All(GroupPlan.Make(people, FromTwo).Groups, group => Assert.InRange(group.Count, 4, 7));
    }

    [Property]
    public void Each_group_is_from_exactly_two_when_that_can_be_had(byte[] supply)
    {
        int[] counts = [.. supply.Take(5).Select(each => each % 5).Where(each => each > 0)];
        var rule = new GroupRule(GroupKind.Mixed, 3, 3, 2, []);
        var made = GroupPlan.Make(People(counts), rule);
        Assert.Equal(counts.Sum() == 0 || CanBeHad(counts, 2, 4), made.Groups.All(group => group.CountUnits() == 2 && group.Count is >= 2 and <= 4));
    }

    [Theory]
    [InlineData(new[] { 8, 8, 8, 8, 8, 8, 8 }, 0)]
    [InlineData(new[] { 12, 3, 9, 5, 7, 4, 14, 6 }, 0)]
    [InlineData(new[] { 30, 6 }, 0)]
    [InlineData(new[] { 1, 1, 1, 1, 1 }, 1)]
    [InlineData(new[] { 12 }, 2)]
    public void What_could_not_be_had_is_told(int[] supply, int findings)
    {
        var made = GroupPlan.Make(People(supply), FromTwo);
        Assert.Equal(findings, made.Findings.Count);
        Assert.All(made.Findings, finding => Assert.Equal(GroupTrouble.Units, finding.What));
    }

    [Fact]
    public void A_hall_of_two_hundred_is_placed_while_one_waits() =>
        Assert.Empty(GroupPlan.Make(People([.. Enumerable.Range(0, 20).Select(each => 6 + each % 9)]), FromTwo).Findings);

    [Fact]
    public void A_municipality_sits_by_itself_and_a_large_one_in_several_groups()
    {
        var groups = GroupPlan.Make(People([2, 17]), new(GroupKind.OwnMunicipality, 3, 8, null, [])).Groups;
        Assert.Equal([2, 6, 6, 5], groups.Select(group => group.Count));
        Assert.All(groups, group => Assert.Equal(1, group.CountUnits()));
    }

    [Theory]
    [InlineData("A", 2)]
    [InlineData("B", 2)]
    [InlineData("C", 3)]
    public void Who_comes_late_joins_the_smallest_group_that_fits(string from, int table)
    {
        SittingGroup[] groups = [Group(1, null, "A", "A", "B", "B", "B", "B"), Group(2, null, "A", "A", "B", "B", "B"), Group(3, null, "C", "C", "C", "A", "A"), Group(4, null), Group(5, 1, "C")];
        Assert.Equal(Id(2, table), groups.TableFor(new(Guid.NewGuid(), from), FromTwo));
    }

    [Fact]
    public void Where_all_is_full_or_not_theirs_nobody_is_placed()
    {
        Assert.Null(new[] { Group(1, 1, "A") }.TableFor(new(Guid.NewGuid(), "A"), FromTwo));
        Assert.Null(new[] { Group(1, null, "A") }.TableFor(new(Guid.NewGuid(), "B"), new(GroupKind.OwnMunicipality, 3, 8, null, [])));
    }

    // Every way there is, one group after the other: slow and sure.
    private static bool CanBeHad(int[] left, int least, int most)
    {
        if (left.All(each => each == 0)) return true;
        var first = Array.FindIndex(left, each => each > 0);
        return Enumerable.Range(1, left[first]).Any(mine => Enumerable.Range(first + 1, left.Length - first - 1).Any(other =>
            Enumerable.Range(1, left[other]).Any(theirs => mine + theirs >= least && mine + theirs <= most && CanBeHad([.. left.Select((each, i) => i == first ? each - mine : i == other ? each - theirs : each)], least, most))));
    }

    private static SittingGroup Group(int number, int? capacity, params string[] from) => new(Id(2, number), [.. from.Select(each => new Attendee(Guid.NewGuid(), each))], capacity);
    private static IReadOnlyList<Attendee> People(int[] supply) => [.. supply.SelectMany((count, unit) => Enumerable.Range(0, count).Select(each => new Attendee(Id(unit + 10, each), unit == 3 ? null : $"{1000 + unit}")))];
    private static Guid Id(int kind, int number) => new(number, (short)kind, 0, [0, 0, 0, 0, 0, 0, 0, 0]);
    private static string Ids(IEnumerable<Attendee> group) => string.Join(' ', group.Select(each => each.Id));
}
