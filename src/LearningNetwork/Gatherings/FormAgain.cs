using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Gatherings;

internal static class FormAgain
{
    /// <summary>The form as it was typed, with what is wrong beside the fields; 400, so that a script knows that nothing was saved.</summary>
    public static ViewResult ShowAgain(this Controller controller, string view, object model)
    {
        controller.Response.StatusCode = StatusCodes.Status400BadRequest;
        return controller.View(view, model);
    }
}
