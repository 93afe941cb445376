using LearningNetwork.Networks;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Gatherings;

/// <summary>What is new in a draft, in words.</summary>
public static class ChangeWords
{
    /// <summary>"Kladd · 3 endringer siden versjon 2".</summary>
    public static string State(this ProgrammeChanges changes, IStringLocalizer texts) => changes switch
    {
        { IsPublished: false } => texts["Draft.Never"],
        { Count: 0 } => texts["Draft.Same", changes.Version],
        { Count: 1 } => texts["Draft.One", changes.Version],
        _ => texts["Draft.Many", changes.Count, changes.Version],
    };

    public static string Says(this ProgrammeChange change, IStringLocalizer texts)
    {
        var (was, now) = (change.Before, change.After);
        return change.Kind switch
        {
            ChangeKind.Title => texts["Change.Title", was!.Title, now!.Title],
            ChangeKind.Type => texts["Change.Type", now!.Title, was!.Type.Named(texts), now.Type.Named(texts)],
            ChangeKind.Length => texts["Change.Length", now!.Title, Length(was!, texts), Length(now, texts)],
            ChangeKind.Lock => texts[now!.LockedStart is null ? "Change.Unlock" : "Change.Lock", now.Title, now.LockedStart.Read(texts)],
            _ => texts[$"Change.{change.Kind}", (now ?? was)?.Title ?? ""],
        };
    }

    /// <summary>The small line under an item in the builder.</summary>
    public static string About(this ItemRow row, IStringLocalizer texts, Places places) => string.Join(" · ", new[]
    {
        places.NameOf(row.Item.MunicipalityNumber), row.Item.Responsible, row.Item.Room,
        row.Continues is { } earlier ? texts["Item.ContinuesNamed", earlier.Title].Value : null,
    }.Where(word => word is not null));

    private static string Length(PublishedItem item, IStringLocalizer texts) => item.Minutes is { } minutes ? texts["Minutes.Short", minutes] : texts["Minutes.Open"];
}
