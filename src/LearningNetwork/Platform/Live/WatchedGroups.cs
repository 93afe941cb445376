namespace LearningNetwork.Platform.Live;

/// <summary>Which groups a connection entered for a topic, so that it leaves them when its audiences change.</summary>
internal static class WatchedGroups
{
    public static IReadOnlyCollection<string> Remember(this IDictionary<object, object?> items, string topic, IReadOnlyCollection<string> groups)
    {
        items[topic] = groups;
        return groups;
    }

    public static IReadOnlyCollection<string> Forget(this IDictionary<object, object?> items, string topic) =>
        items.Remove(topic, out var groups) && groups is IReadOnlyCollection<string> watched ? watched : [];

    public static IReadOnlyCollection<string> ForgetAll(this IDictionary<object, object?> items) =>
        [.. items.Keys.OfType<string>().ToList().SelectMany(items.Forget)];
}
