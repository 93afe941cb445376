using LearningNetwork.Platform.Files;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LearningNetwork.Activities;

/// <summary>Refuses a file that is too large, in words, by the length the browser tells: before the form is read, which the check for forgery does.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LimitsUploadsAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>A file and the rest of its form.</summary>
    public const int MostBytes = Upload.MostBytes + 64 * 1024;

    public int Order => 0;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (context.HttpContext.Request.ContentLength > MostBytes)
            context.Result = RefusesInWordsAttribute.Answer(context.HttpContext, new RefusedException(Refusal.FileTooLarge));
    }
}
