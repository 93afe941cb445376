using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Gatherings;

/// <summary>What the types are called, and lists to choose from.</summary>
public static class ItemTypeWords
{
    public static string Named(this ItemType type, IStringLocalizer texts) => texts[$"Type.{type}"];

    public static IEnumerable<SelectListItem> Choices(IStringLocalizer texts) =>
        Enum.GetValues<ItemType>().Select(type => new SelectListItem(type.Named(texts), type.ToString()));

    public static IEnumerable<SelectListItem> Choices(this IEnumerable<GatheringDay> days, IStringLocalizer texts) =>
        days.Select(day => new SelectListItem(day.Date.Named(texts), day.Id.ToString()));

    /// <summary>Items by title, after a choice of none of them.</summary>
    public static IEnumerable<SelectListItem> Choices(this IEnumerable<ProgrammeItem> items, string none) =>
        items.Select(item => new SelectListItem(item.Title, item.Id.ToString())).Prepend(new(none, ""));
}
