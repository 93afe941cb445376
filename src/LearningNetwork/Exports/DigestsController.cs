using LearningNetwork.Activities.Recaps;
using LearningNetwork.Gatherings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Exports;

/// <summary>A gathering in short, for the steering group and everybody else whom it is open to.</summary>
[Route("gatherings/{gathering:guid}/digest")]
public sealed class DigestsController(GatheringDoor door, Recaps recaps, DigestFiles making, IStringLocalizer<Gatherings.Texts> words) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid gathering) => await Made(gathering) is var (_, made) ? View("/Exports/Views/Document.cshtml", new DocumentPage(made, $"/gatherings/{gathering}", "digest")) : NotFound();

    [HttpGet("/gatherings/{gathering:guid}/digest.{format:regex(^(docx|md)$)}")]
    public async Task<IActionResult> Show(Guid gathering, string format) => await Made(gathering) is var (found, made) ? making.Files.Of(made, format, $"samling-{found.Number}-kort") : NotFound();

    private async Task<(Gathering Gathering, Document Made)?> Made(Guid id)
    {
        if (await door.Open(id) is not var (gathering, _)) return null;
        var days = new List<Recap>();
        foreach (var day in gathering.DaysInOrder()) if (await recaps.Of(day.Id) is { } recap) days.Add(recap);
        return (gathering, making.Digest.Of(days, gathering.Title, gathering.WhenAndWhere(words)));
    }
}

/// <summary>What a digest is made with.</summary>
public sealed record DigestFiles(Digest Digest, DocumentFiles Files);
