using System.Text.Encodings.Web;
using System.Text.Json;
using LearningNetwork.Gatherings;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Exports;

/// <summary>Every answer in a gathering that the reader may see, with what was asked beside it: as a table for a spreadsheet, and as JSON. Sent as it is read.</summary>
[Route("gatherings/{gathering:guid}")]
public sealed class AnswersController(SeenReading reading, IStringLocalizer<Texts> texts, IStringLocalizer<RoleNames> roles) : Controller
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [HttpGet("answers.{format:regex(^(csv|json)$)}")]
    public async Task<IActionResult> Show(Guid gathering, string format)
    {
        if (await reading.Open(gathering) is not { } found) return NotFound();
        Response.ContentType = format == "csv" ? "text/csv; charset=utf-8" : "application/json; charset=utf-8";
        Response.Headers.ContentDisposition = $"attachment; filename=samling-{found.Number}.{format}";
        if (format == "csv") await Csv(found);
        else await JsonSerializer.SerializeAsync(Response.Body, Lines(found), Readable, HttpContext.RequestAborted);
        return new EmptyResult();
    }

    private async Task Csv(Gathering gathering)
    {
        await Response.Body.WriteAsync(Spreadsheet.Of([AnswerLine.Headings(texts)]));
        await foreach (var seen in reading.In(gathering)) await Response.Body.WriteAsync(Spreadsheet.More(seen.Notes.Select(note => AnswerLine.Of(seen, note, roles).Fields)));
    }

    private async IAsyncEnumerable<AnswerLine> Lines(Gathering gathering)
    {
        await foreach (var seen in reading.In(gathering))
            foreach (var note in seen.Notes) yield return AnswerLine.Of(seen, note, roles);
    }
}
