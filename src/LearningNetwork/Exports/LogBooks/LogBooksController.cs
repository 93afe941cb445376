using LearningNetwork.Gatherings;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Exports.LogBooks;

/// <summary>A gathering's log book, a day at a time; whole as a Word file and text.</summary>
[Route("gatherings/{gathering:guid}/log-book")]
public sealed class LogBooksController(LogBookReading reading, LogBookFiles making, NetworkDb db, IStringLocalizer<Gatherings.Texts> words) : Controller
{
    /// <param name="day">The day read; the newest with anything in it when nothing is said.</param>
    /// <param name="activity">One activity with every answer; null for the day with the first of each.</param>
    /// <param name="version">A frozen version.</param>
    [HttpGet]
    public async Task<IActionResult> Index(Guid gathering, Guid? day, Guid? activity, int? version) =>
        await reading.Of(gathering, version) is var (book, reader) && LogBookPage.DayOf(book, day) is { } shown
            ? View("/Exports/Views/LogBooks/Index.cshtml", new LogBookPage(book, reader, shown, making.Document) { Activity = activity, Versions = await db.LogBookVersions.AsNoTracking().Where(each => each.GatheringId == gathering).OrderByDescending(each => each.Number).ToListAsync() })
            : NotFound();

    [HttpGet("/gatherings/{gathering:guid}/log-book.{format:regex(^(docx|md)$)}")]
    public async Task<IActionResult> Show(Guid gathering, string format, int? version) =>
        await reading.Of(gathering, version) is var (book, _) ? making.Files.Of(making.Document.Of(book, book.Gathering.WhenAndWhere(words)), format, $"loggbok-{book.Gathering.Number}") : NotFound();
}

/// <summary>What a log book's files and pages are made with.</summary>
public sealed record LogBookFiles(LogBookDocument Document, DocumentFiles Files);

/// <summary>One day of a log book as one reader has it open.</summary>
public sealed record LogBookPage(LogBook Book, LogBookReader Reader, GatheringDay Day, LogBookDocument Making)
{
    /// <summary>The only one shown, with every answer.</summary>
    public Guid? Activity { get; init; }
    public IEnumerable<LogBookPart> Parts => Activity is { } one ? Book.Parts.Where(part => part.Seen.Activity.Id == one) : Book.On(Day).Select(part => part.Beginning());
    /// <summary>The newest first.</summary>
    public IReadOnlyList<LogBookVersion> Versions { get; init; } = [];
    /// <summary>A frozen version is read, and not written in.</summary>
    public bool Records => Reader.Records && Book.Version is null;
    public bool Comments => Reader.Comments && Book.Version is null;
    /// <summary>For those who keep the book.</summary>
    public IReadOnlyList<(LogBookLine Line, LogBookComment Comment)> Waiting => Records ? Book.Waiting : [];
    public string Address => $"/gatherings/{Book.Gathering.Id}/log-book";

    public static GatheringDay? DayOf(LogBook book, Guid? wanted)
    {
        var days = book.Gathering.DaysInOrder();
        return wanted is { } id ? days.FirstOrDefault(day => day.Id == id) : days.LastOrDefault(day => book.On(day).Any() || book.EndOf(day).Any()) ?? (days.Count > 0 ? days[0] : null);
    }
}
