using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LearningNetwork.Platform.Web.Parts;

/// <summary>The place card alone: <c>&lt;place-card for="mark" /&gt;</c>. A screen reader passes it by, so the name must stand in words near it.</summary>
[HtmlTargetElement("place-card", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MarkTagHelper : TagHelper
{
    public required Mark For { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", For.Hue is null ? "mark mark--ks" : "mark");
        if (For.Hue is { } hue) output.Attributes.SetAttribute("data-hue", hue.ToString(CultureInfo.InvariantCulture));
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetContent(For.Letters);
    }
}
