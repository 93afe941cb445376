using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LearningNetwork.Platform.Web;

/// <summary>
/// Every form that posts carries the antiforgery field. The framework's own helper leaves it out as soon as a form says its
/// <c>action</c> in plain text, which is how we write addresses.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostTagHelper(IHtmlGenerator html) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    // The generator answers null when the form already has its field.
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (html.GenerateAntiforgery(ViewContext) is { } field) output.PostContent.AppendHtml(field);
    }
}
