using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Gatherings;

/// <summary>Two coordinators saved within the same moment: the first one holds, and the second is told to look before trying again.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TellsWhenChangedMeanwhileAttribute : Attribute, IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is not DbUpdateConcurrencyException) return;
        var services = context.HttpContext.RequestServices;
        var notes = services.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(context.HttpContext);
        notes["Warning"] = services.GetRequiredService<IStringLocalizer<Texts>>()["Fault.ChangedAtOnce"].Value;
        context.Result = new RedirectResult(context.HttpContext.Request.Headers.Referer is [{ } from] && Uri.TryCreate(from, UriKind.Absolute, out var page) ? page.PathAndQuery : "/");
    }
}
