using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Activities;

/// <summary>Those who lead put a question in their own words before the activity starts.</summary>
[Route("activities/{id:guid}/questions/{cell}")]
public sealed class QuestionsController(NetworkDb db, CurrentPerson person, TimeProvider time) : HallController(db, person, time)
{
    [HttpPost]
    public Task<IActionResult> Update(Guid id, string cell, [FromForm] QuestionForm form) => Lead(id, activity => activity.Ask(cell, form.ToWords()));
}
