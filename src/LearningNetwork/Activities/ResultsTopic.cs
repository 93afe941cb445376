using System.Globalization;
using System.Security.Claims;
using LearningNetwork.Platform.Live;

namespace LearningNetwork.Activities;

/// <summary><c>results:{id}</c>: how the questions of an activity stand, the same for everybody who is in it.</summary>
public sealed class ResultsTopic(Entrance entrance, ResultNews news) : Topic
{
    internal const string Word = "results";

    public override string Name => Word;

    public override async Task<Watch?> Open(Guid id, ClaimsPrincipal user, CultureInfo language)
    {
        if (!Guid.TryParse(user.FindFirstValue(Lines.PersonClaim), out var person)) return null;
        if (await entrance.Enter(id, person) is null) return null;
        return new([LiveGroups.Signals($"{Word}:{id}"), ResultNews.Group(id, language)], since => news.Since(id, since, language));
    }
}
