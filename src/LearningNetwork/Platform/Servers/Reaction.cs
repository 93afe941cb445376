namespace LearningNetwork.Platform.Servers;

/// <summary>What this server does when another tells it something. Each room brings its own; doing it twice does no harm.</summary>
/// <param name="What">The word it is told by.</param>
public sealed record Reaction(string What, Func<Signal, Task> Do)
{
    /// <summary>One that is done at once.</summary>
    public static Reaction To(string what, Action<string> about) => new(what, signal =>
    {
        about(signal.About);
        return Task.CompletedTask;
    });
}
