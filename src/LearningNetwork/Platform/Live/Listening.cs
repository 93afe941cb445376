using System.Collections.Concurrent;

namespace LearningNetwork.Platform.Live;

/// <summary>How many lines listen to each group on this server, so that nothing is rendered for nobody.</summary>
public sealed class Listening
{
    private readonly ConcurrentDictionary<string, int> lines = new(StringComparer.Ordinal);

    public bool To(string group) => lines.TryGetValue(group, out var count) && count > 0;
    public void Started(string group) => lines.AddOrUpdate(group, 1, (_, count) => count + 1);
    public void Stopped(string group) => lines.AddOrUpdate(group, 0, (_, count) => count - 1);
}
