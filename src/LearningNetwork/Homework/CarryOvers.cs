using LearningNetwork.Activities;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Homework;

/// <summary>Finds what was left in an activity, for those who lead its network, and says it in words that an assignment can begin with.</summary>
public sealed class CarryOvers(NetworkDb db, IStringLocalizer<Texts> texts)
{
    /// <summary>Null for an activity that is deleted, or of another network.</summary>
    public async Task<CarriedWork?> Find(Guid network, Guid? activity)
    {
        if (await db.Activities.AsNoTracking().Include(each => each.Gathering).FirstOrDefaultAsync(each => each.Id == activity && each.Gathering.NetworkId == network) is not { } found) return null;
        var written = await db.Contributions.Where(row => row.ActivityId == found.Id && row.RemovedAt == null).GroupBy(row => row.Cell).Select(cell => new { cell.Key, Count = cell.Count() }).ToDictionaryAsync(cell => cell.Key, cell => cell.Count);
        return new(found, found.Gathering.Title, written, await HalfRows(found));
    }

    /// <summary>The text an assignment begins with: what is left.</summary>
    public string Say(CarriedWork work)
    {
        string[] left = [.. work.Empty.Select(cell => texts["Carry.Empty", cell.Name].Value), .. work.Half.Select(half => texts[half.Rows == 1 ? "Carry.HalfOne" : "Carry.Half", half.Cell.Name, half.Rows].Value), .. work.Unopened.Select(phase => texts["Carry.Unopened", phase.Name].Value)];
        return left.Length == 0 ? texts["Carry.Nothing", work.Name] : texts["Carry.Left", work.Name] + "\n\n" + string.Join('\n', left.Select(line => $"- {line}"));
    }

    private async Task<Dictionary<string, int>> HalfRows(Activity activity)
    {
        var cells = activity.Method.Cells.Where(cell => cell.IsRow).Select(cell => cell.Key).ToList();
        if (cells.Count == 0) return [];
        var rows = await db.Contributions.Where(row => row.ActivityId == activity.Id && row.RemovedAt == null && row.Text != null && cells.Contains(row.Cell)).Select(row => new { row.Cell, row.Text }).ToListAsync();
        return rows.Where(row => row.Text!.Split(Row.Separator).Any(string.IsNullOrWhiteSpace)).CountBy(row => row.Cell).ToDictionary();
    }
}
