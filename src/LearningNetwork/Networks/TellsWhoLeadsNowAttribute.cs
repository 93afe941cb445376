using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Networks;

/// <summary>Two changed at once who leads a network: the first one holds, and the second is sent to the page to see who leads now, if they still may.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TellsWhoLeadsNowAttribute : Attribute, IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is not DbUpdateConcurrencyException) return;
        var services = context.HttpContext.RequestServices;
        var notes = services.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(context.HttpContext);
        notes["Said"] = services.GetRequiredService<IStringLocalizer<Texts>>()["People.AtOnce"].Value;
        context.Result = new RedirectResult($"/networks/{context.RouteData.Values["id"]}" + (context.RouteData.Values["controller"] is "People" ? "/people" : "/edit"));
    }
}
