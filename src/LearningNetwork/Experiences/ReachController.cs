using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Experiences;

/// <summary>Who may read an experience.</summary>
[Route("experiences/{id:guid}/reach")]
public sealed class ReachController(ExperienceDoor door, NetworkDb db, IStringLocalizer<Texts> texts) : Controller
{
    /// <param name="why">A longer text than there is room for is cut.</param>
    [HttpPost]
    public async Task<IActionResult> Update(Guid id, Reach to, string? why)
    {
        var said = Line.Of(why) is { } line ? line[..Math.Min(line.Length, Consent.WhyLength)] : null;
        if (await door.Find(id) is not { } page || !Enum.IsDefined(to) || !page.Experience.Set(to, page.Reader, door.Now, said)) return NotFound();
        if (!await db.SavesFirst()) TempData["Warning"] = texts["Fault.ReachMeanwhile"].Value;
        return Redirect(page.Experience.MayRead(page.Reader) ? page.Address : $"/networks/{page.Experience.NetworkId}/experiences");
    }
}
