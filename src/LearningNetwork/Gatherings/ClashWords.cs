using Microsoft.Extensions.Localization;

namespace LearningNetwork.Gatherings;

/// <summary>What cannot be, and what would solve it, in words.</summary>
public static class ClashWords
{
    extension(ClashRow clash)
    {
        /// <summary>"10 minutter for mye før lunsj."</summary>
        public string Says(IStringLocalizer texts) => clash.Conflict.Kind switch
        {
            ConflictKind.TooMuch when clash.Before is null => texts["Clash.TooMuch.Day", clash.Conflict.Minutes],
            ConflictKind.LocksOverlap or ConflictKind.BeforeStart => texts[$"Clash.{clash.Conflict.Kind}", clash.Conflict.Minutes, clash.Items[0].Title, clash.Before?.Title ?? ""],
            _ => texts[$"Clash.{clash.Conflict.Kind}", clash.Conflict.Minutes, clash.Before?.Title ?? clash.Items[0].Title],
        };

        /// <summary>What it runs into, when that is a clock time.</summary>
        public string? Because(IStringLocalizer texts) => clash.Before is { LockedStart: not null } locked
            ? texts["Clash.Locked", locked.Title, locked.LockedStart.Read(texts)].Value
            : clash is { Conflict.Kind: ConflictKind.TooMuch, Day.Ends: not null } ? texts["Clash.DayEnds", clash.Day.Ends.Read(texts)].Value : null;

        public string Says(WayOut way, IStringLocalizer texts) => way switch
        {
            Shorten shorten => texts["Way.Shorten", clash.Titled(shorten.Entry), shorten.Minutes],
            StartAt { Entry: { } entry } at => texts["Way.StartAt", clash.Titled(entry), ((TimeOnly?)at.Start).Read(texts)],
            StartAt at => texts["Way.StartDay", ((TimeOnly?)at.Start).Read(texts)],
            _ => throw new ArgumentOutOfRangeException(nameof(way), way, null),
        };

        /// <summary>Where the way out is posted.</summary>
        public string AddressOf(WayOut way) => way switch
        {
            Shorten shorten => $"/items/{shorten.Entry}/duration",
            StartAt { Entry: { } entry } => $"/items/{entry}/lock",
            _ => $"/days/{clash.Day.Id}/start",
        };

        private string Titled(Guid item) => clash.Items.First(each => each.Id == item).Title;
    }
}
