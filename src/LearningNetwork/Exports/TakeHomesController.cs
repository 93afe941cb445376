using LearningNetwork.Gatherings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Exports;

/// <summary>What one's municipality takes home from a gathering: a page, a Word file and Markdown, made anew each time from what is there and may be seen.</summary>
[Route("gatherings/{gathering:guid}/take-home")]
public sealed class TakeHomesController(TakeHomeReading reading, TakeHomeDocument document, DocumentFiles files, IStringLocalizer<Gatherings.Texts> words) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid gathering) => await Made(gathering) is var (home, made) ? View("/Exports/Views/Document.cshtml", new DocumentPage(made, $"/gatherings/{gathering}", "take-home")) : NotFound();

    [HttpGet("/gatherings/{gathering:guid}/take-home.{format:regex(^(docx|md)$)}")]
    public async Task<IActionResult> Show(Guid gathering, string format) =>
        await Made(gathering) is var (home, made) ? files.Of(made, format, $"samling-{home.Gathering.Number}-{home.Place.MunicipalityNumber}") : NotFound();

    private async Task<(TakeHome Home, Document Made)?> Made(Guid gathering) =>
        await reading.Of(gathering) is { } home ? (home, document.Of(home, home.Gathering.WhenAndWhere(words))) : null;
}

/// <summary>A document as a page.</summary>
/// <param name="Back">The gathering's address.</param>
/// <param name="Name">What the files are called below it.</param>
public sealed record DocumentPage(Document Document, string Back, string Name);
