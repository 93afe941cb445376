using System.Globalization;
using System.Security.Claims;
using LearningNetwork.Platform.Live;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary><c>activity:{id}</c>: a person hears what is for them. The door is the same as the page's.</summary>
public sealed class ActivityTopic(Entrance entrance, ActivityPumps pumps, ActivityChanges changes) : Topic
{
    public override string Name => "activity";

    public override async Task<Watch?> Open(Guid id, ClaimsPrincipal user, CultureInfo language)
    {
        if (!Guid.TryParse(user.FindFirstValue(Lines.PersonClaim), out var person)) return null;
        if (await entrance.Enter(id, person) is not { } entered) return null;
        await pumps.Ready(id);
        return new(Groups(entered.Seeing, $"{Name}:{id}", language), since => changes.Since(id, entered.Viewer, since, language));
    }

    internal static IReadOnlyCollection<string> Groups(Seeing seeing, string topic, CultureInfo language) =>
        [LiveGroups.Signals(topic), .. seeing.Audiences.Select(each => LiveGroups.Of(topic, each.ToString(), language))];
}

/// <summary><c>stage:{id}</c>: the projector hears what everyone may hear, also when a facilitator's browser shows it.</summary>
public sealed class StageTopic(Entrance entrance, ActivityPumps pumps, ActivityChanges changes) : Topic
{
    public override string Name => "stage";

    public override async Task<Watch?> Open(Guid id, ClaimsPrincipal user, CultureInfo language)
    {
        if (!Guid.TryParse(user.FindFirstValue(Lines.PersonClaim), out var person)) return null;
        if (await entrance.Enter(id, person) is not { Viewer.Leads: true } entered) return null;
        await pumps.Ready(id);
        return new(ActivityTopic.Groups(entered.Activity.Seeing(Viewer.Stage), $"{Name}:{id}", language), since => changes.Since(id, Viewer.Stage, since, language));
    }
}
