using System.Globalization;
using System.Security.Claims;
using LearningNetwork.Platform.Live;

namespace LearningNetwork.Gatherings;

/// <summary>
/// <c>gathering:{id}</c>: signals only. Everyone in the hall hears when something starts; those who lead also hear who comes and goes,
/// and each person hears when their own attendance changes. A page's revision is the moment it was made, in milliseconds since 1970; 0 when it does not say.
/// </summary>
public sealed class GatheringTopic(Admissions admissions, Signals signals) : Topic
{
    private const string Word = "gathering";
    public override string Name => Word;

    /// <summary>The topic as those who lead hear it.</summary>
    public static string ForLeads(Guid gathering) => LiveGroups.Some($"{Word}:{gathering}", "leads");

    /// <summary>The topic as one person hears it.</summary>
    public static string For(Guid gathering, Guid person) => LiveGroups.Some($"{Word}:{gathering}", person.ToString());

    public override async Task<Watch?> Open(Guid id, ClaimsPrincipal user, CultureInfo language)
    {
        if (!Guid.TryParse(user.FindFirstValue(Lines.PersonClaim), out var person)) return null;
        if (await admissions.Of(id, person) is not { } presence) return null;
        string[] groups = [LiveGroups.Signals($"{Word}:{id}"), For(id, person), .. presence.Leads ? new[] { ForLeads(id) } : []];
        return new(groups, since => Task.FromResult(Answer(groups, since)));
    }

    private Delta Answer(string[] groups, long since) =>
        since > 0 && signals.MayHaveMissed(groups, since) ? new() { Refresh = true } : new() { From = since, To = signals.Now };
}
