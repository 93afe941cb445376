using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LearningNetwork.Platform.Web.Parts;

/// <summary>
/// What is wrong with a field, under it: <c>&lt;problem for="Title" /&gt;</c>; without <c>for</c>, what is wrong with the form as a whole. Writes
/// nothing when nothing is wrong. The field itself points at it by <see cref="InvalidFieldTagHelper"/>.
/// </summary>
[HtmlTargetElement("problem", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ProblemTagHelper : TagHelper
{
    public ModelExpression? For { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = For is null ? "" : ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        output.SuppressOutput();
        if (With(ViewContext, name) is { } problem) output.PostElement.SetHtmlContent(For is null ? Alert(problem) : problem);
    }

    /// <summary>What is wrong with the field of this name, where the field can point at it; null when nothing is.</summary>
    internal static TagBuilder? With(ViewContext page, string name)
    {
        if (page.ModelState[name]?.Errors is not { Count: > 0 } errors) return null;
        var problem = new TagBuilder("p") { Attributes = { ["class"] = "ds-validation-message", ["id"] = InvalidFieldTagHelper.ProblemOf(name) } };
        problem.InnerHtml.Append(string.Join(' ', errors.Select(error => error.ErrorMessage)));
        return problem;
    }

    private static TagBuilder Alert(TagBuilder problem)
    {
        var alert = new TagBuilder("div") { Attributes = { ["class"] = "ds-alert", ["data-color"] = "danger", ["role"] = "alert" } };
        problem.Attributes["class"] = "ds-paragraph";
        alert.InnerHtml.AppendHtml(problem);
        return alert;
    }
}
