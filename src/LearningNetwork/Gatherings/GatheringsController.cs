using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Gatherings;

/// <summary>A network's gatherings. Everyone in the network sees them; those who lead it make and change them.</summary>
[Route("gatherings/{id:guid}")]
public sealed class GatheringsController(GatheringDoor door, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    [HttpGet("/networks/{network:guid}/gatherings")]
    public async Task<IActionResult> Index(Guid network)
    {
        if (await door.Network(network) is not { } found) return NotFound();
        var all = await In(network).Include(each => each.Days).Include(each => each.Publications).AsSplitQuery().ToListAsync();
        return View(new GatheringList(found.Network, all, found.Leads, DateOnly.FromDateTime(door.Now)));
    }

    [HttpGet("/networks/{network:guid}/gatherings/new")]
    public async Task<IActionResult> New(Guid network)
    {
        if (await door.Network(network) is not { Leads: true }) return NotFound();
        var number = 1 + await In(network).MaxAsync(each => (int?)each.Number) ?? 1;
        return View(new GatheringForm { Number = number, Title = texts["Gathering.Numbered", number], Days = [DayForm.After([], door.Now)] });
    }

    [HttpPost("/networks/{network:guid}/gatherings")]
    public async Task<IActionResult> Create(Guid network, GatheringForm form, bool another)
    {
        if (await door.Network(network) is not { Leads: true }) return NotFound();
        if (another) return Another(form);
        ModelState.Check(form, texts, isTaken: await In(network).AnyAsync(each => each.Number == form.Number));
        if (!ModelState.IsValid) return this.ShowAgain("New", form);
        var gathering = form.ToGathering(network, door.Now);
        db.Add(gathering);
        await db.SaveChangesAsync();
        return Redirect($"/gatherings/{gathering.Id}");
    }

    [HttpGet]
    public async Task<IActionResult> Show(Guid id) => await door.Open(id) is { } found ? View(await GatheringPage.Of(found.Gathering, found.Leads, door.Person, db)) : NotFound();

    [HttpGet("edit")]
    public async Task<IActionResult> Edit(Guid id) => await door.Leading(id) is { } gathering ? View(new GatheringEdit(gathering, GatheringForm.Of(gathering), DayForm.After(gathering.Days.Select(day => day.Date), door.Now))) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Form")] GatheringForm form)
    {
        if (await door.Leading(id) is not { } gathering) return NotFound();
        if (await In(gathering.NetworkId).AnyAsync(each => each.Number == form.Number && each.Id != id)) ModelState.AddModelError("Form.Number", texts["Fault.NumberTaken"]);
        if (!ModelState.IsValid) return this.ShowAgain("Edit", new GatheringEdit(gathering, form, DayForm.After(gathering.Days.Select(day => day.Date), door.Now)));
        form.Fill(gathering);
        await db.SaveChangesAsync();
        TempData["Notice"] = texts["Notice.Saved"].Value;
        return Redirect($"/gatherings/{id}");
    }

    private IQueryable<Gathering> In(Guid network) => db.Gatherings.Where(each => each.NetworkId == network).OrderBy(each => each.Number);

    private ViewResult Another(GatheringForm form)
    {
        if (form.Days.Count < Gathering.MostDays) form.Days.Add(DayForm.After(form.Days.Select(day => day.Date).OfType<DateOnly>(), door.Now));
        foreach (var field in ModelState.Values) field.Errors.Clear();
        return View("New", form);
    }
}
