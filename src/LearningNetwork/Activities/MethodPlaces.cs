using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Activities;

/// <summary>Tells the method library which programmes there are to put a method in.</summary>
public sealed class MethodPlaces(NetworkDb db, TimeProvider time, IStringLocalizer<Gatherings.Texts> texts) : IMethodPlaces
{
    public async Task<IReadOnlyList<MethodDay>> In(Guid network)
    {
        var today = time.GetUtcNow().UtcDateTime.DayInNorway;
        var gatherings = await db.Gatherings.AsNoTracking().Where(each => each.NetworkId == network && each.Days.Any(day => day.Date >= today)).WithProgramme().ToListAsync();
        return [.. gatherings.SelectMany(each => each.DaysInOrder().Where(day => day.Date >= today).Select(day => Tell(each, day))).OrderBy(each => each.Date).Select(each => each.Day)];
    }

    private (DateOnly Date, MethodDay Day) Tell(Gathering gathering, GatheringDay day) =>
        (day.Date, new(day.Id, $"{gathering.Title}, {day.Date.ToString(texts["Format.Day"])}", [.. gathering.Siblings(day.Id, null).Select(item => new MethodSlot(item.Id, item.Title))]));
}
