using LearningNetwork.Accounts;
using LearningNetwork.Activities;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Exports;

/// <summary>A municipality's harvest, and the input it got, as files to keep: Markdown and CSV.</summary>
[Route("activities/{id:guid}")]
public sealed class HarvestFilesController(NetworkDb db, Entrance entrance, CurrentPerson person, FileMaking making) : Controller
{
    [HttpGet("{what:regex(^(harvests|inputs)$)}/{municipality:length(4)}.{format:regex(^(md|csv)$)}")]
    public async Task<IActionResult> Show(Guid id, string what, string municipality, string format) =>
        await db.HarvestOf(entrance, id, municipality, person.Id) is not { } harvest ? NotFound()
            : format == "md" ? Markdown(harvest, what) : Csv(harvest, what);

    private FileContentResult Markdown(Harvest harvest, string what)
    {
        var page = new HarvestMarkdown(harvest, making.Texts);
        return File(System.Text.Encoding.UTF8.GetBytes(what == "harvests" ? page.Harvest() : page.Input()), "text/markdown; charset=utf-8", Name(harvest, what, "md"));
    }

    private FileContentResult Csv(Harvest harvest, string what) =>
        File(HarvestTable.Of(what == "harvests" ? harvest.Ours.Concat(harvest.Shared) : harvest.Given, harvest, making.Texts), "text/csv; charset=utf-8", Name(harvest, what, "csv"));

    private static string Name(Harvest harvest, string what, string format) => $"{(what == "harvests" ? "innhosting" : "innspill")}-{harvest.Place.MunicipalityNumber}.{format}";
}

/// <summary>What a file is made with: the reader's language, and the clock.</summary>
public sealed class FileMaking(IStringLocalizer<Activities.Texts> texts, TimeProvider time)
{
    public IStringLocalizer Texts => texts;
    public DateTime Now => time.GetUtcNow().UtcDateTime;
}
