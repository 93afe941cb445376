using LearningNetwork.Gatherings;
using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>A method as an item of a programme.</summary>
public static class MethodItems
{
    extension(Gathering gathering)
    {
        /// <summary>A new item that runs the method and lasts as long; after the item, or first on the day, that <paramref name="place"/> is the id of.</summary>
        public ProgrammeItem Add(Method method, Guid place)
        {
            var after = gathering.Items.Find(each => each.Id == place);
            var day = gathering.Days.First(each => each.Id == (after?.DayId ?? place));
            var item = new ProgrammeItem { GatheringId = gathering.Id, Title = method.Name.ToString(), Type = TypeOf(method), MethodKey = method.Key, Minutes = method.Minutes is > 0 and var minutes ? Math.Min(minutes, ProgrammeItem.MostMinutes) : null };
            gathering.Items.Add(item);
            var beside = gathering.Siblings(day.Id, after?.ParentId).Where(each => each != item).ToList();
            gathering.Place(item, day, after?.ParentId, beside.ElementAtOrDefault(after is null ? 0 : beside.IndexOf(after) + 1));
            return item;
        }
    }

    /// <summary>The type of item the method runs in: the one that is made for it, or the one that looks most like its last phase.</summary>
    public static ItemType TypeOf(Method method) => Enum.GetValues<ItemType>().Where(type => type.MethodKey == method.Root).Cast<ItemType?>().FirstOrDefault() ?? Alike(method.Phases[^1].Together);

    private static ItemType Alike(Together together) => together switch
    {
        Together.Individual => ItemType.PauseReflection,
        Together.Table => ItemType.TableReflection,
        Together.Municipality => ItemType.MunicipalGroupWork,
        _ => ItemType.PlenarySharing,
    };
}
