using System.Globalization;
using System.Security.Claims;

namespace LearningNetwork.Platform.Live;

/// <summary>All topics of all rooms, by name.</summary>
public sealed class Topics(IServiceScopeFactory scopes)
{
    /// <summary>Opens <c>name:id</c> for the person; null for a name nobody has, an id that is none, or a closed door.</summary>
    public async Task<Watch?> Open(string topic, ClaimsPrincipal? user, CultureInfo language)
    {
        if (user is null || topic?.Split(':') is not [var name, var text] || !Guid.TryParse(text, out var id)) return null;
        await using var scope = scopes.CreateAsyncScope();
        var found = scope.ServiceProvider.GetServices<Topic>().FirstOrDefault(each => each.Name == name);
        return found is null ? null : await found.Open(id, user, language);
    }
}
