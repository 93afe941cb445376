using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace LearningNetwork.Platform.Web;

/// <summary>Renders a partial view outside a request, in the language asked for: the same partial that the page uses.</summary>
public sealed class Fragments(IRazorViewEngine views, ITempDataProvider temporary, IServiceScopeFactory scopes)
{
    /// <param name="path">From the application's root, such as <c>/Activities/Views/_Contribution.cshtml</c>.</param>
    public async Task<string> Render<TModel>(string path, TModel model, CultureInfo language)
    {
        await using var scope = scopes.CreateAsyncScope();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language;
        var action = new ActionContext(new DefaultHttpContext { RequestServices = scope.ServiceProvider }, new RouteData(), new ActionDescriptor());
        var view = views.GetView(null, path, isMainPage: false).EnsureSuccessful(null).View!;
        var data = new ViewDataDictionary<TModel>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = model };
        await using var writer = new StringWriter(language);
        await view.RenderAsync(new ViewContext(action, view, data, new TempDataDictionary(action.HttpContext, temporary), writer, new HtmlHelperOptions()));
        return writer.ToString();
    }
}
