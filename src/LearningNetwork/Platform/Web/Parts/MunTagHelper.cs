using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LearningNetwork.Platform.Web.Parts;

/// <summary>The place card with the municipality's name: <c>&lt;mun for="mark" /&gt;</c>; <c>plain</c> sets the name in ordinary weight.</summary>
[HtmlTargetElement("mun", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MunTagHelper : TagHelper
{
    public required Mark For { get; set; }
    public bool Plain { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "mun");
        if (For.Hue is { } hue) output.Attributes.SetAttribute("data-hue", hue.ToString(CultureInfo.InvariantCulture));
        if (Plain) output.Attributes.SetAttribute(new TagHelperAttribute("data-plain"));
        output.Content.SetHtmlContent($"<span class=\"mark{(For.Hue is null ? " mark--ks" : "")}\" aria-hidden=\"true\">").Append(For.Letters)
            .AppendHtml("</span> ").Append(For.Name);
    }
}
