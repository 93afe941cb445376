using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Homework;

/// <summary>Tells the network's home page what the reader's municipality has not delivered.</summary>
public sealed class HomeworkWaiting(NetworkDb db, IStringLocalizer<Texts> texts) : IWhatWaits
{
    public async Task<IReadOnlyList<ToDo>> For(Entrance entrance)
    {
        var (reader, today, network) = (HomeworkReader.Of(entrance), entrance.Now.DayInNorway, entrance.Network.Id);
        if (reader.Municipalities.Count == 0) return [];
        var standing = await db.Assignments.AsNoTracking().Whole().Standing().Where(each => each.NetworkId == network).OrderBy(each => each.Due).ThenBy(each => each.CreatedAt).ToListAsync();
        return [.. from assignment in standing
            from number in reader.Municipalities
            where assignment.IsFor(number) && assignment.ProgressOf(number) is not Progress.Delivered
            select new ToDo("Homework", $"/homework/{assignment.Id}/deliveries/{number}", "clipboard", texts["Waits", assignment.Title, Days.InWords([assignment.Due], today)])];
    }
}
