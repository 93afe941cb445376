using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Activities;

/// <summary>A refusal of something pressed on the control page stands on that page, with the hall as it is now: the facilitator sees at once what another did.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ShowsWhatHoldsAttribute : TypeFilterAttribute
{
    public ShowsWhatHoldsAttribute() : base(typeof(OnControl)) => Order = 1; // Before RefusesInWords, which has a page for everybody else.

    private sealed class OnControl(NetworkDb db, Entrance entrance, CurrentPerson person, IStringLocalizer<Texts> texts) : IAsyncExceptionFilter
    {
        public async Task OnExceptionAsync(ExceptionContext context)
        {
            if (context.Exception is not RefusedException refused || !IsFromControl(context.HttpContext.Request) || ActivityOf(context.HttpContext.Request) is not { } id) return;
            db.ChangeTracker.Clear();
            if (await db.ControlFor(entrance, id, person.Id) is not { } page) return;
            context.RouteData.Values["controller"] = "Control"; // Its partial views are found by this name.
            context.Result = Page(context, page, refused);
            context.ExceptionHandled = true;
        }

        private static Guid? ActivityOf(HttpRequest request) => request.Form["back"].ToString().Split('/') is ["", "activities", var id, ..] && Guid.TryParse(id, out var activity) ? activity : null;

        private static bool IsFromControl(HttpRequest request) => request.HasFormContentType && request.Form["back"].ToString().Contains("/control", StringComparison.Ordinal);

        private ViewResult Page(ExceptionContext context, ControlPage page, RefusedException refused) => new()
        {
            ViewName = "/Activities/Views/Control/Show.cshtml", StatusCode = refused.Status,
            ViewData = new(new EmptyModelMetadataProvider(), context.ModelState) { Model = page, ["Refusal"] = texts[$"Refusal.{refused.Refusal}"].Value },
        };
    }
}
