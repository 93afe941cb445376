using LearningNetwork.Accounts;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Activities;

/// <summary>Those who lead call people up to the panel, from the hall or by name, and take them off it.</summary>
[Route("activities/{id:guid}/panelists")]
public sealed class PanelistsController(NetworkDb db, CurrentPerson person, TimeProvider time) : HallController(db, person, time)
{
    [HttpPost]
    public Task<IActionResult> Create(Guid id, [FromForm] PanelistForm form) => Lead(id, async activity =>
    {
        var here = form.Person is { } who ? await Db.HereIn(activity.GatheringId).Include(each => each.Person).FirstOrDefaultAsync(each => each.PersonId == who) ?? throw new RefusedException(Refusal.NotThere) : null;
        activity.CallUp(form.ToPanelist(activity.Id, here, PersonId, Now));
    });

    [HttpDelete("{panelist:guid}"), HttpPost("{panelist:guid}/delete")]
    public Task<IActionResult> Destroy(Guid id, Guid panelist) => Lead(id, activity => activity.CallOff(panelist, PersonId, Now));
}

/// <summary>Somebody for the panel: one who is here, or a name and a role; and the party of a politician.</summary>
public sealed record PanelistForm
{
    public Guid? Person { get; init; }
    public string? Name { get; init; }
    public string? Role { get; init; }
    public string? Party { get; init; }

    /// <exception cref="RefusedException">No name or role, or a text too long.</exception>
    public Panelist ToPanelist(Guid activity, Gatherings.Attendance? here, Guid by, DateTime now) => new()
    {
        ActivityId = activity, PersonId = here?.PersonId, MunicipalityNumber = here?.MunicipalityNumber, At = now, ByPersonId = by,
        Name = here?.Person.Name ?? Clean(Name, Panelist.LongestName) ?? throw new RefusedException(Refusal.Empty),
        Role = here?.Role ?? RoleSaid, Party = Clean(Party, Panelist.LongestParty),
    };

    private OrganisationalRole RoleSaid => Enum.TryParse<OrganisationalRole>(Role, out var role) && Enum.IsDefined(role) && !char.IsDigit(Role[0]) ? role : throw new RefusedException(Refusal.NoSuchRole);

    private static string? Clean(string? text, int length) => text?.Trim() switch
    {
        null or "" => null,
        var said when said.Length > length => throw new RefusedException(Refusal.TooLong),
        var said when said.Any(char.IsControl) => throw new RefusedException(Refusal.ControlCharacters),
        var said => said,
    };
}
