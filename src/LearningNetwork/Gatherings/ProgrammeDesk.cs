using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Gatherings;

/// <summary>What the small doors of the builder share: showing it, going back to it, and saying so when two coordinators wrote at once.</summary>
public abstract class ProgrammeDesk(NetworkDb db) : Controller
{
    protected NetworkDb Db { get; } = db;

    protected async Task<ProgrammeBuilder> Builder(Gathering gathering) =>
        new(gathering, await Db.PlacesIn(gathering.NetworkId), await Db.ChangesIn(gathering));

    /// <summary>The builder again with what was typed, and why it could not be saved.</summary>
    protected async Task<IActionResult> Again(Gathering gathering, ProgrammeItem? item, ItemForm typed) =>
        this.ShowAgain(ProgrammeBuilder.View, await Builder(gathering) with { Selected = item, Typed = typed });

    /// <summary>Saves and goes back to the builder with the item in hand.</summary>
    protected async Task<IActionResult> Saved(Gathering gathering, Guid? item, string notice)
    {
        await Db.SaveChangesAsync();
        return Back(gathering, item, notice);
    }

    protected RedirectResult Back(Gathering gathering, Guid? item, string? notice)
    {
        if (notice is not null) TempData["Notice"] = notice;
        return Redirect($"/gatherings/{gathering.Id}/programme/edit" + (item is null ? "" : $"?item={item}"));
    }

    /// <summary>Nothing was saved: the page shows what holds now.</summary>
    protected RedirectResult ChangedAtOnce(Gathering gathering, Guid item, string sentence)
    {
        TempData["Warning"] = sentence;
        return Back(gathering, item, null);
    }
}
