using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Activities;

/// <summary>Turns a refusal into a sentence the person understands: problem+json for a script, a page for a form.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RefusesInWordsAttribute : Attribute, IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is RefusedException refused) context.Result = Answer(context.HttpContext, refused);
    }

    internal static IActionResult Answer(HttpContext context, RefusedException refused)
    {
        var texts = context.RequestServices.GetRequiredService<IStringLocalizer<Texts>>();
        var problem = new ProblemDetails { Status = refused.Status, Title = texts["Refusal.Title"], Detail = texts[$"Refusal.{refused.Refusal}"], Type = $"refusal:{refused.Refusal}" };
        if (refused.RetryAfter is { } wait) context.Response.Headers.RetryAfter = $"{wait.TotalSeconds}";
        return WantsPage(context.Request) ? Page(problem) : new ObjectResult(problem) { StatusCode = refused.Status, ContentTypes = { "application/problem+json" } };
    }

    private static bool WantsPage(HttpRequest request) => request.HasFormContentType || HttpMethods.IsGet(request.Method) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal);

    private static ViewResult Page(ProblemDetails problem) => new()
    {
        ViewName = "/Activities/Views/Refused.cshtml", StatusCode = problem.Status,
        ViewData = new(new Microsoft.AspNetCore.Mvc.ModelBinding.EmptyModelMetadataProvider(), new()) { Model = problem },
    };
}
