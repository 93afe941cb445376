namespace LearningNetwork.Activities;

/// <summary>What a phone sends; the field names are a promise to other clients (README.md).</summary>
public sealed record ContributionBody
{
    /// <summary>Only in a form; otherwise the id stands in the address.</summary>
    public Guid? Id { get; init; }
    public string? Cell { get; init; }
    public string? Text { get; init; }
    /// <summary>The texts of a row, in the cell's order; they go before <see cref="Text"/>, which has them parted by <see cref="Row.Separator"/>.</summary>
    public List<string?>? Parts { get; init; }
    public double? Number { get; init; }
    public string? Choice { get; init; }
    public Guid? Table { get; init; }
    public string? Phase { get; init; }
    public Guid? About { get; init; }
    public List<string?>? Was { get; init; }
    /// <summary>Only in a form: the page it stood on.</summary>
    public string? Back { get; init; }
    /// <summary>See <see cref="Draft.During"/>.</summary>
    public Guid? During { get; init; }
    /// <summary>See <see cref="Draft.Given"/>.</summary>
    public Dictionary<string, string?>? Given { get; init; }

    /// <summary>See <see cref="Draft.Behind"/>.</summary>
    public int? Behind { get; init; }

    /// <summary>The identity of each cell on the page it was written on: <c>punkt:anonymous tanke:name</c>.</summary>
    public string? Told { get; init; }

    public Draft ToDraft(Guid id) => new(id, Cell, Parts is { Count: > 0 } ? Row.Joined(Parts) : Text, Number, Choice, Table, Phase, About) { Was = Was?.Select(text => text ?? "").ToList(), During = During, Told = ToldOf(Cell), Given = Given, Behind = Behind };

    private Methods.Identity? ToldOf(string? cell) =>
        Told?.Split(' ').Select(each => each.Split(':')).FirstOrDefault(each => each.Length == 2 && each[0] == cell) is [_, var word] && Enum.TryParse<Methods.Identity>(word, ignoreCase: true, out var told) && Enum.IsDefined(told) ? told : null;
}

/// <summary>The answer to a saved contribution: it is on the disk, at this revision and time (UTC, to the millisecond).</summary>
public sealed record Receipt(Guid Id, long Revision, DateTime SavedAt)
{
    // To the millisecond: databases keep different fractions, and the same note sent again gets the same answer.
    public static Receipt Of(Contribution stored) => new(stored.Id, stored.Revision, stored.SavedAt.AddTicks(-(stored.SavedAt.Ticks % TimeSpan.TicksPerMillisecond)));
}
