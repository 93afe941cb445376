using System.Globalization;
using System.Security.Claims;
using LearningNetwork.Platform.Live;

namespace LearningNetwork.Activities;

/// <summary>
/// <c>layout:{id}</c>: whether the phase, the clock or the seating has changed since a page was made. A signal that was sent while a phone was opening
/// the page, or was away, is gone; the answer to this topic says that it was missed. Its revision is the moment the page was made, in milliseconds since 1970.
/// </summary>
public sealed class LayoutTopic(Entrance entrance, Signals signals) : Topic
{
    public override string Name => "layout";

    public override async Task<Watch?> Open(Guid id, ClaimsPrincipal user, CultureInfo language)
    {
        if (!Guid.TryParse(user.FindFirstValue(Lines.PersonClaim), out var person)) return null;
        if (await entrance.Enter(id, person) is null) return null;
        return new([], since => Task.FromResult(Answer(id, since)));
    }

    private Delta Answer(Guid id, long since) =>
        signals.MayHaveMissed([LiveGroups.Signals($"activity:{id}")], since) ? new() { Refresh = true } : new() { From = since, To = signals.Now };
}
