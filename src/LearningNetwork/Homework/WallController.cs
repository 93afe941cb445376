using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Homework;

/// <summary>How far each municipality has come, and a reminder to those who have not delivered; for those who lead.</summary>
[Route("homework/{id:guid}/wall")]
public sealed class WallController(HomeworkDoor door, NetworkDb db) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id) => await door.Lead(id) is { } page ? View(new WallPage(page, await Missing(page))) : NotFound();

    private Task<List<Reminded>> Missing(AssignmentPage page)
    {
        var (network, now) = (page.Assignment.NetworkId, page.Now);
        var numbers = page.For.Select(each => each.MunicipalityNumber).Where(number => page.Assignment.ProgressOf(number) is not Progress.Delivered).ToList();
        return db.Participations.Where(row => row.NetworkId == network && row.From <= now && (row.Until == null || row.Until > now))
            .Where(row => (row.Role == NetworkRole.Participant || row.Role == NetworkRole.Coordinator) && numbers.Contains(row.MunicipalityNumber!) && row.Person.Account!.Email != null)
            .Select(row => new Reminded(row.MunicipalityNumber!, row.Person.Account!.Email!)).ToListAsync();
    }
}

/// <summary>Somebody who takes part for a municipality that has not delivered.</summary>
public sealed record Reminded(string Number, string Mail);

/// <summary>The wall: a word for how far each municipality has come. It shows nobody's answers.</summary>
public sealed record WallPage(AssignmentPage Page, IReadOnlyList<Reminded> People)
{
    public Assignment Assignment => Page.Assignment;
    public IReadOnlyList<Membership> Missing => [.. Page.For.Where(each => Assignment.ProgressOf(each.MunicipalityNumber) is not Progress.Delivered)];
    /// <summary>Those nobody can be reminded for: nobody there signs in.</summary>
    public IEnumerable<Membership> OutOfReach => Missing.Where(each => People.All(person => person.Number != each.MunicipalityNumber));
    public IReadOnlyList<string> Mails => [.. People.Select(person => person.Mail).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];

    /// <summary>Opens the reader's own mail with everybody as blind copies, so that nobody is given the others' addresses.</summary>
    public string MailTo(string subject, string text) =>
        $"mailto:?bcc={string.Join(',', Mails.Select(Uri.EscapeDataString))}&subject={Uri.EscapeDataString(subject)}&body={Uri.EscapeDataString(text.ReplaceLineEndings("\r\n"))}";
}
