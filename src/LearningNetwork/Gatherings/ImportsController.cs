using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Gatherings;

/// <summary>A programme somebody has as text: it is read, shown as it was read, and only then added.</summary>
[Route("gatherings/{id:guid}/programme/import")]
public sealed class ImportsController(GatheringDoor door, NetworkDb db, IStringLocalizer<Texts> texts) : ProgrammeDesk(db)
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid? day) =>
        await door.Leading(id) is { } gathering ? View(new ImportPage(gathering, new() { Days = [day ?? FirstOpen(gathering)] })) : NotFound();

    /// <summary>A long day has more fields than a form may usually have.</summary>
    [HttpPost, RequestFormLimits(ValueCountLimit = 20_000)]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] ImportForm form)
    {
        if (await door.Leading(id) is not { } gathering) return NotFound();
        if (form.Rows.Count == 0) ModelState.AddModelError("", texts["Fault.NothingRead"]);
        if (!ModelState.IsValid) return this.ShowAgain("New", new ImportPage(gathering, form));
        Db.AddRange(gathering.Import(form));
        return await Saved(gathering, null, Sentence(form));
    }

    private static Guid FirstOpen(Gathering gathering) => (gathering.DaysInOrder().FirstOrDefault(day => !gathering.HasItemsOn(day)) ?? gathering.DaysInOrder()[^1]).Id;

    private string Sentence(ImportForm form) => form.Left.Count == 0
        ? texts.Counted("Notice.Imported", form.Rows.Count)
        : texts.Counted("Notice.ImportedBut", form.Rows.Count, string.Join(", ", form.Left.Take(5).Select(line => $"«{(line.Text?.Length > 60 ? line.Text[..60] + "…" : line.Text)}»")) + (form.Left.Count > 5 ? " …" : ""));
}

/// <summary>The text beside what was read from it.</summary>
public sealed record ImportPage(Gathering Gathering, ImportForm Form)
{
    /// <summary>What adding is called when the day that is chosen for it is known, with {day} for its name; null when the text has several days.</summary>
    public string? AddTo(IStringLocalizer texts) => Form.Days.Count == 1 ? texts.Counted("Import.AddTo", Form.Rows.Count, "{day}") : null;
}
