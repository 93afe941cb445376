using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>Those who lead show the result of a question, or hide it again.</summary>
[Route("activities/{id:guid}/questions/{cell}/result")]
public sealed class QuestionResultsController(NetworkDb db, CurrentPerson person, TimeProvider time) : HallController(db, person, time)
{
    [HttpPost]
    public Task<IActionResult> Create(Guid id, string cell) => Lead(id, activity => activity.ShowResult(cell, PersonId, Now));

    [HttpDelete, HttpPost("delete")]
    public Task<IActionResult> Destroy(Guid id, string cell) => Lead(id, activity => activity.HideResult(cell, PersonId, Now));
}

/// <summary>Those who lead close the answers to a question, or open them again.</summary>
[Route("activities/{id:guid}/questions/{cell}/closure")]
public sealed class QuestionClosuresController(NetworkDb db, CurrentPerson person, TimeProvider time) : HallController(db, person, time)
{
    [HttpPost]
    public Task<IActionResult> Create(Guid id, string cell) => Lead(id, activity => activity.CloseAnswers(cell, PersonId, Now));

    [HttpDelete, HttpPost("delete")]
    public Task<IActionResult> Destroy(Guid id, string cell) => Lead(id, activity => activity.OpenAnswers(cell, PersonId, Now));
}
