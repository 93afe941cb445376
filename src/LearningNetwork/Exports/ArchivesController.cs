using LearningNetwork.Gatherings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Exports;

/// <summary>A gathering as a folder of pages, to keep. It is made on the disk and sent from there, so that the memory stays flat and the browser shows how much is left.</summary>
[Route("gatherings/{gathering:guid}")]
public sealed class ArchivesController(SeenReading reading, Archive archive, IStringLocalizer<Gatherings.Texts> words) : Controller
{
    [HttpGet("archive.zip")]
    public async Task<IActionResult> Show(Guid gathering)
    {
        if (await reading.Open(gathering) is not { } found) return NotFound();
        var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.Asynchronous | FileOptions.DeleteOnClose);
        try { await archive.Write(found, found.WhenAndWhere(words), file); }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
        file.Position = 0;
        return File(file, "application/zip", $"samling-{found.Number}.zip");
    }
}
