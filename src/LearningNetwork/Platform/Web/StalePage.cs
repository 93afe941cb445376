using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Platform.Web;

/// <summary>A form from a page that is too old gets a page that says so, and what became of the text, instead of an empty 400.</summary>
public sealed class StalePage(IStringLocalizer<Texts> texts, IModelMetadataProvider metadata) : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
            context.Result = context.HttpContext.Request.WantsPage ? Page(context) : Problem();
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    private ViewResult Page(ResultExecutingContext context) => new()
    {
        ViewName = "/Platform/Views/Errors/Sorry.cshtml",
        StatusCode = Sorry.Stale.Status,
        ViewData = new ViewDataDictionary<Sorry>(metadata, context.ModelState) { Model = Sorry.Stale },
    };

    private ObjectResult Problem() =>
        new(new ProblemDetails { Status = Sorry.Stale.Status, Title = texts[Sorry.Stale.Title], Detail = texts[Sorry.Stale.Detail] }) { StatusCode = Sorry.Stale.Status };
}
