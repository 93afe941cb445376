namespace LearningNetwork.Platform.Servers;

/// <summary>
/// Which numbers of a row have been seen, when some come to light later than higher ones (two transactions that commit in the other order than they
/// began). A number that was passed by is looked for as long as a transaction may last; one that was rolled back never comes.
/// </summary>
internal sealed class SeenNumbers(TimeProvider time)
{
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    /// <summary>After a restart a database may leave out a thousand; that many are never under way at once.</summary>
    public const int MostPassedBy = 200;
    private readonly SortedDictionary<long, long> passedBy = [];

    public long Last { get; private set; }

    /// <summary>The numbers to look for besides those after <see cref="Last"/>.</summary>
    public long[] PassedBy()
    {
        foreach (var (number, at) in passedBy.ToArray())
            if (time.GetElapsedTime(at) > Patience) passedBy.Remove(number);
        return [.. passedBy.Keys];
    }

    /// <summary>Whether it is seen for the first time. Numbers after the last must be given in their order.</summary>
    public bool IsNew(long number)
    {
        if (number <= Last) return passedBy.Remove(number);
        for (var skipped = Math.Max(Last + 1, number - MostPassedBy); skipped < number; skipped++) passedBy[skipped] = time.GetTimestamp();
        while (passedBy.Count > MostPassedBy) passedBy.Remove(passedBy.Keys.First());
        Last = number;
        return true;
    }
}
