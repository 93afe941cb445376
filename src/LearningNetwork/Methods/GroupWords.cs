using Microsoft.Extensions.Localization;

namespace LearningNetwork.Methods;

/// <summary>How groups are made, in words.</summary>
public static class GroupWords
{
    /// <summary>"Grupper på 5–6 fra 2 kommuner".</summary>
    public static string SizeOf(this IStringLocalizer texts, GroupRule rule)
    {
        var size = rule.Most is not { } most ? texts["Size.Any"].Value : rule.Least == most ? texts["Size", most] : texts["Size", $"{rule.Least}–{most}"];
        return rule.Units is { } units ? texts["Size.Units", size, units] : size;
    }
}
