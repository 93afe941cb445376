using LearningNetwork.Platform.Servers;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Platform.Servers;

public sealed class SeenNumbersTests
{
    private readonly MovingClock clock = new(Cast.Day);
    private readonly SeenNumbers numbers;

    public SeenNumbersTests() => numbers = new(clock);

    [Fact]
    public void Each_number_is_new_once()
    {
        Assert.True(numbers.IsNew(1));
        Assert.False(numbers.IsNew(1));
        Assert.Equal((1, []), (numbers.Last, numbers.PassedBy()));
    }

    [Fact]
    public void One_that_comes_to_light_after_a_higher_one_is_new_when_it_comes()
    {
        numbers.IsNew(1);
        Assert.True(numbers.IsNew(4));
        Assert.Equal([2, 3], numbers.PassedBy());
        Assert.True(numbers.IsNew(3));
        Assert.False(numbers.IsNew(3));
        Assert.Equal([2], numbers.PassedBy());
        Assert.Equal(4, numbers.Last);
    }

    [Fact]
    public void One_that_was_rolled_back_is_looked_for_as_long_as_a_transaction_may_last()
    {
        numbers.IsNew(1);
        numbers.IsNew(3);
        clock.Move(SeenNumbers.Patience);
        Assert.Equal([2], numbers.PassedBy());
        clock.Move(TimeSpan.FromSeconds(1));
        Assert.Empty(numbers.PassedBy());
        Assert.False(numbers.IsNew(2));
    }

    [Fact]
    public void A_thousand_that_a_database_left_out_are_not_all_looked_for()
    {
        numbers.IsNew(1);
        numbers.IsNew(1002);
        numbers.IsNew(1100);
        Assert.Equal(SeenNumbers.MostPassedBy, numbers.PassedBy().Length);
        Assert.Equal(1099, numbers.PassedBy()[^1]);
    }
}
