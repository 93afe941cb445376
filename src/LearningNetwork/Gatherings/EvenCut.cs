namespace LearningNetwork.Gatherings;

/// <summary>Takes minutes from several lengths so that each loses the same part of itself, as nearly as whole minutes can.</summary>
public static class EvenCut
{
    /// <summary>What is left of each. Nothing gets shorter than its least, so that less than asked for may be taken.</summary>
    public static IReadOnlyList<int> Of(IReadOnlyList<int> lengths, IReadOnlyList<int> least, int minutes)
    {
        var left = lengths.ToArray();
        for (; minutes > 0 && Longest(lengths, left, least) is { } next; minutes--) left[next]--;
        return left;
    }

    // The one that has most of itself left; of two alike the longest, which feels it least.
    private static int? Longest(IReadOnlyList<int> lengths, int[] left, IReadOnlyList<int> least) =>
        Enumerable.Range(0, left.Length).Where(i => left[i] > least[i]).OrderByDescending(i => (double)left[i] / lengths[i]).ThenByDescending(i => left[i]).Select(i => (int?)i).FirstOrDefault();
}
