namespace LearningNetwork.Load.Cafe;

/// <summary>Somebody in the café: whose people they are, and at which table they sat in each round.</summary>
public sealed record Sitter(Guid Person, string Municipality)
{
    /// <summary>By round, from 1; a host sits at the own table.</summary>
    public IReadOnlyDictionary<int, Place> Places { get; init; } = new Dictionary<int, Place>();
}

/// <summary>A chair: at which table, whose table it is, and whether the one on it is the host.</summary>
public sealed record Place(Guid Table, string Host, bool IsHost);

/// <summary>Something somebody wrote.</summary>
/// <param name="Phase">The number of the phase it was written in: 0 seating, 1 and 2 the rounds, 3 back home.</param>
/// <param name="At">Where they sat; null where nobody is moved.</param>
public sealed record Note(int Number, Sitter Writer, string Cell, int Phase, Place? At)
{
    /// <summary>Its writer's municipality has put it on the big screen.</summary>
    public bool IsRaised { get; set; }
}
