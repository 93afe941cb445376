using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
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
        if (ViewContext.ModelState[name]?.Errors is not { Count: > 0 } errors) { output.SuppressOutput(); return; }
        (output.TagName, output.TagMode) = ("p", TagMode.StartTagAndEndTag);
        output.AddClass("ds-validation-message", HtmlEncoder.Default);
        output.Attributes.SetAttribute("id", InvalidFieldTagHelper.ProblemOf(name));
        if (For is null) output.Attributes.SetAttribute("role", "alert");
        output.Content.SetContent(string.Join(' ', errors.Select(error => error.ErrorMessage)));
    }
}
