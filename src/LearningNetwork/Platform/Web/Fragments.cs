using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace LearningNetwork.Platform.Web;

/// <summary>Renders a partial view outside a request, in the language asked for: the same partial that the page uses.</summary>
public sealed class Fragments(IRazorViewEngine views, ITempDataProvider temporary, IModelMetadataProvider metadata, IServiceScopeFactory scopes)
{
    /// <param name="path">From the application's root, such as <c>/Activities/Views/_Contribution.cshtml</c>.</param>
    public async Task<IReadOnlyList<string>> Render<TModel>(string path, IReadOnlyList<TModel> models, CultureInfo language)
    {
        await using var scope = scopes.CreateAsyncScope();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language;
        var action = new ActionContext(new DefaultHttpContext { RequestServices = scope.ServiceProvider }, new RouteData(), new ActionDescriptor());
        var made = new List<string>(models.Count);
        foreach (var model in models) made.Add(await Render(path, model, action, language));
        return made;
    }

    private async Task<string> Render<TModel>(string path, TModel model, ActionContext action, CultureInfo language)
    {
        var view = views.GetView(null, path, isMainPage: false).EnsureSuccessful(null).View!;
        var data = new ViewDataDictionary<TModel>(metadata, new ModelStateDictionary()) { Model = model };
        await using var writer = new StringWriter(language);
        await view.RenderAsync(new ViewContext(action, view, data, new TempDataDictionary(action.HttpContext, temporary), writer, new HtmlHelperOptions()));
        return writer.ToString();
    }
}
