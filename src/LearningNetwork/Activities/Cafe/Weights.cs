namespace LearningNetwork.Activities.Cafe;

/// <summary>
/// The price of each shortcoming, far enough apart that no amount of a lesser one outweighs one of a greater: the order of
/// <see cref="Allocation"/>'s objective written as numbers. 128 bits hold the eight orders exactly for about 350 people;
/// beyond that the steps are held down so that nothing overflows, and neighbouring orders may trade.
/// </summary>
internal sealed class Weights
{
    private const int FirstWish = 60;
    private const int LongestStep = 1 << 16;

    public Weights(long people, int rounds, int largestMunicipality)
    {
        var allAtOneTable = people * (people + 1) / 2;
        Move = 1;
        Variety = Above(Move, people);
        Evenness = Above(Variety, people * largestMunicipality * (rounds - 1));
        Spread = Above(Evenness, allAtOneTable);
        Wish = Above(Spread, people * largestMunicipality / 2);
        Repeat = Above(Wish, people * FirstWish);
        Balance = Above(Repeat, people * (rounds - 1));
        Capacity = Above(Balance, allAtOneTable);
    }

    /// <summary>A change from the seat of the pass before, so that going through the rounds again comes to rest.</summary>
    public Int128 Move { get; }
    /// <summary>A visit to a table somebody else from the municipality visits in another round.</summary>
    public Int128 Variety { get; }
    /// <summary>Each visitor already at the table.</summary>
    public Int128 Evenness { get; }
    /// <summary>Each visitor from the same municipality already at the table in the round.</summary>
    public Int128 Spread { get; }
    public Int128 Wish { get; }
    /// <summary>A person at a table they visit in another round.</summary>
    public Int128 Repeat { get; }
    /// <summary>Each visitor above the even share at a table without a capacity of its own.</summary>
    public Int128 Balance { get; }
    /// <summary>Each visitor above a table's own capacity.</summary>
    public Int128 Capacity { get; }

    /// <summary>What covering a wish is worth: a first wish as much as two second wishes, three third wishes, and so on.</summary>
    public Int128 Of(Wish wish) => Wish * Math.Max(1, FirstWish / wish.Rank);

    private static Int128 Above(Int128 lesser, long mostOfIt) => lesser * Math.Min(mostOfIt + 1, LongestStep);
}
