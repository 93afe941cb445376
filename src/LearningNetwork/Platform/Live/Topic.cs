using System.Globalization;
using System.Security.Claims;

namespace LearningNetwork.Platform.Live;

/// <summary>Something that can be watched: <c>{Name}:{id}</c>. Each room brings its own and alone decides who may listen.</summary>
public abstract class Topic
{
    /// <summary>The word before the colon.</summary>
    public abstract string Name { get; }

    /// <summary>Null when it is not there or not for this person.</summary>
    public abstract Task<Watch?> Open(Guid id, ClaimsPrincipal user, CultureInfo language);
}

/// <summary>What a person may hear of a topic, and how to catch up.</summary>
/// <param name="Groups">The live groups to listen to: one for signals, one for each audience and language.</param>
/// <param name="Since">Everything the person may see that changed after a revision.</param>
public sealed record Watch(IReadOnlyCollection<string> Groups, Func<long, Task<Delta>> Since);
