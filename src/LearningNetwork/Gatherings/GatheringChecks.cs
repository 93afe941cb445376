using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Gatherings;

/// <summary>What a form alone cannot know about itself.</summary>
internal static class GatheringChecks
{
    extension(ModelStateDictionary state)
    {
        public void Check(GatheringForm form, IStringLocalizer<Texts> texts, bool isTaken)
        {
            if (isTaken) state.AddModelError(nameof(form.Number), texts["Fault.NumberTaken"]);
            if (form.Days.Count is 0 or > Gathering.MostDays) state.AddModelError("", texts["Fault.DayCount", Gathering.MostDays]);
            for (var i = 0; i < form.Days.Count; i++)
                if (form.Days[i].Date is { } date && form.Days.Take(i).Any(day => day.Date == date)) state.AddModelError($"Days[{i}].Date", texts["Fault.SameDate"]);
        }
    }
}
