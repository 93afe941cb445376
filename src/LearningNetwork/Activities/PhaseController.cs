using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>The facilitator moves the hall to another phase; the first one starts the activity.</summary>
[Route("activities/{id:guid}/phase")]
public sealed class PhaseController(NetworkDb db, CurrentPerson person, TimeProvider time) : HallController(db, person, time)
{
    [HttpPost]
    public Task<IActionResult> Update(Guid id, [FromForm] PhaseMove move) => Lead(id, async activity =>
    {
        await Db.TakeOver(activity, PersonId, Now);
        activity.Move(move.From, move.Target, PersonId, Now);
    });
}

/// <summary>Where to go from the phase the page showed: <c>next</c>, <c>back</c> or a phase's number from 0. −1 is before the start.</summary>
public sealed record PhaseMove
{
    private const int Nowhere = -2;

    public int From { get; init; } = Nowhere;
    public string? To { get; init; }

    public int Target => To switch
    {
        "next" => From + 1,
        "back" => From - 1,
        _ => int.TryParse(To, out var index) ? index : Nowhere,
    };
}
