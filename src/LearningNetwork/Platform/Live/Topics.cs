using System.Globalization;
using System.Security.Claims;

namespace LearningNetwork.Platform.Live;

/// <summary>All topics of all rooms, by name.</summary>
public sealed class Topics(IEnumerable<Topic> all)
{
    private readonly Dictionary<string, Topic> byName = all.ToDictionary(topic => topic.Name, StringComparer.Ordinal);

    /// <summary>Opens <c>name:id</c> for the person; null for a name nobody has, an id that is none, or a closed door.</summary>
    public async Task<Watch?> Open(string topic, ClaimsPrincipal? user, CultureInfo language) =>
        user is not null && topic?.Split(':') is [var name, var text] && Guid.TryParse(text, out var id) && byName.TryGetValue(name, out var found) ? await found.Open(id, user, language) : null;
}
