using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Gatherings;

/// <summary>Reads pasted text and shows how it was read. Nothing is saved.</summary>
[Route("gatherings/{id:guid}/programme/reading")]
public sealed class ReadingsController(GatheringDoor door, NetworkDb db, IStringLocalizer<Texts> texts) : ProgrammeDesk(db)
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, string? text, Guid? day)
    {
        if (await door.Leading(id) is not { } gathering) return NotFound();
        var read = PastedProgramme.Read(text ?? "");
        if (read.IsTooLong || read.Items.Count > ImportForm.MostRows) ModelState.AddModelError("", texts["Fault.PasteTooLong"]);
        else if (read.Items.Count == 0) ModelState.AddModelError("", texts["Fault.NothingRead"]);
        return View("/Gatherings/Views/Imports/New.cshtml", new ImportPage(gathering, ImportForm.Of(text ?? "", read, gathering, day)));
    }
}
