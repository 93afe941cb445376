namespace LearningNetwork.Platform.Servers;

/// <summary>Does here what the other servers tell of. What this server told itself it has done already.</summary>
public sealed partial class Reactions(IEnumerable<Reaction> all, ThisServer here, ILogger<Reactions> log)
{
    private readonly Dictionary<string, Reaction> byWord = all.ToDictionary(each => each.What, StringComparer.Ordinal);

    /// <summary>In the order it was told, and what was told several times once. One that fails, or waits for a slow phone, keeps no other back.</summary>
    public Task To(IEnumerable<Signal> news) =>
        Task.WhenAll(news.Where(signal => signal.ServerId != here.Id).GroupBy(signal => (signal.What, signal.About)).Select(same => Do(same.LastOrDefault(each => each.Told is not null) ?? same.Last())));

    private async Task Do(Signal signal)
    {
        try
        {
            // A newer release may tell what this one does not know.
            if (byWord.TryGetValue(signal.What, out var reaction)) await reaction.Do(signal);
        }
        catch (Exception fault) { Failed(log, signal.What, signal.About, fault); }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Another server told of {What} {About}, and it could not be done here")]
    private static partial void Failed(ILogger log, string what, string about, Exception fault);
}
