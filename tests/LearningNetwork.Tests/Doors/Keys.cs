using LearningNetwork.Tests.Support;
using Microsoft.AspNetCore.Routing.Patterns;

namespace LearningNetwork.Tests.Doors;

/// <summary>
/// What stands in an address instead of <c>{id}</c>: the cast's own things, by the word before it. A new kind of thing gets a line here;
/// one that has none is an id that does not exist, so everybody meets 404 there.
/// </summary>
sealed class Keys(Cast cast)
{
    public string For(string word, RoutePatternParameterPart parameter) => word switch
    {
        "activities" => cast.Kafe.Id.ToString(),
        "gatherings" => cast.Samling5.Id.ToString(),
        "days" => cast.Samling5.Days[1].Id.ToString(),
        "items" => cast.Post.Id.ToString(),
        "networks" => cast.NyttBlikk.Id.ToString(),
        "k" => cast.Code.Code,
        "members" => Cast.Kongsberg,
        _ when parameter.Name == "attendance" => cast.Samling5.Attendances.Single(each => each.PersonId == cast.Torstein.PersonId).Id.ToString(),
        "people" => cast.NyttBlikk.Participations.Single(each => each.PersonId == cast.Ingrid.PersonId).Id.ToString(),
        "errors" => "404",
        _ when parameter.Name == "municipality" => Cast.Lier,
        _ when parameter.Name == "what" => "harvests",
        _ when parameter.Name == "format" => "md",
        _ => Unknown(parameter),
    };

    static string Unknown(RoutePatternParameterPart parameter) =>
        parameter.ParameterPolicies.Any(policy => policy.Content is "guid") ? Guid.Empty.ToString() : "1";
}
