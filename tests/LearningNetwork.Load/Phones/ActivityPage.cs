using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LearningNetwork.Load.Phones;

/// <summary>What a phone takes from the activity's page: its token, and how new it is.</summary>
/// <param name="Revision">The activity's.</param>
/// <param name="MadeAt">Milliseconds since 1970.</param>
/// <param name="Person">Whose phone it is.</param>
public sealed partial record ActivityPage(byte[] Bytes, string Token, long Revision, long MadeAt, Guid Person)
{
    public static ActivityPage None { get; } = new([], "", 0, 0, Guid.Empty);

    public static ActivityPage Read(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var revisions = Topic().Matches(text).ToDictionary(found => found.Groups[1].Value, found => long.Parse(found.Groups[2].Value, CultureInfo.InvariantCulture));
        return new(bytes, Door.TokenIn(text), revisions.GetValueOrDefault("activity"), revisions.GetValueOrDefault("layout"), Guid.TryParse(WhosePhone().Match(text).Groups[1].Value, out var person) ? person : Guid.Empty);
    }

    [GeneratedRegex("data-person=\"([^\"]+)\"")]
    private static partial Regex WhosePhone();

    [GeneratedRegex("data-topic=\"([a-z]+):[^\"]+\" data-revision=\"(\\d+)\"")]
    private static partial Regex Topic();
}
