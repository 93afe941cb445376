using LearningNetwork.Gatherings;

namespace LearningNetwork.Tests.Gatherings;

public class ItemTypeTests
{
    [Fact]
    public void There_are_the_27_types_of_the_domain() => Assert.Equal(27, Enum.GetValues<ItemType>().Length);

    [Fact]
    public void Every_type_has_an_icon() =>
        Assert.All(Enum.GetValues<ItemType>(), type => Assert.Matches("^[a-z]+$", type.Icon));

    [Fact]
    public void Only_breaks_and_meals_do_not_look_like_work() => Assert.Equal(
        [ItemType.Break, ItemType.Lunch, ItemType.Dinner],
        Enum.GetValues<ItemType>().Where(type => type.Look != ItemLook.Work));
}
