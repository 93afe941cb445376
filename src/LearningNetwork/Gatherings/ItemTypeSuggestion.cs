using System.Text.RegularExpressions;

namespace LearningNetwork.Gatherings;

/// <summary>The likeliest type of an item from its title in bokmål or nynorsk. Not sure means that the coordinator should look.</summary>
public readonly partial record struct ItemTypeSuggestion(ItemType Type, bool IsSure)
{
    /// <summary>A word for a break far out in a title is often about something else.</summary>
    private const int Near = 20;

    /// <summary>Beyond this a title is a mistake, and long ones take time to look through.</summary>
    private const int Reach = 200;

    /// <summary>A talk, not sure, when no word in the title says otherwise.</summary>
    public static ItemTypeSuggestion For(string title, string? responsible = null)
    {
        if (title.Length > Reach)
            return For(title[..Reach], responsible);
        var found = Telling.Select(word => word.In(title)).FirstOrDefault(each => each is not null)
            ?? Plain.Select(word => word.In(title)).Where(each => each is not null).MinBy(each => each!.Value.At);
        return found is { } word ? Judge(word.Type, word.At, responsible) : new(ItemType.Lecture, false);
    }

    private static ItemTypeSuggestion Judge(ItemType type, int at, string? responsible) => type switch
    {
        ItemType.Closing when responsible?.Contains("styringsgrupp", StringComparison.OrdinalIgnoreCase) == true =>
            new(ItemType.SteeringGroupClosing, true),
        ItemType.Break or ItemType.Lunch or ItemType.Dinner or ItemType.Closing => new(type, at <= Near),
        _ => new(type, true),
    };

    /// <summary>A pattern that looks at what stands before its word names the word <c>at</c>.</summary>
    private sealed record Word(ItemType Type, Regex Pattern)
    {
        public (ItemType Type, int At)? In(string title) => Pattern.Match(title) is { Success: true } match
            ? (Type, match.Groups["at"] is { Success: true } at ? at.Index : match.Index)
            : null;
    }

    private static Word When(ItemType type, string pattern) =>
        new(type, new Regex(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));
}
