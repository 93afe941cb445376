using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LearningNetwork.Platform.Web.Parts;

/// <summary>Writes a countdown's data attributes on any element: <c>&lt;div class="now" countdown="model"&gt;</c>, with data-time for the state's colours.</summary>
[HtmlTargetElement("*", Attributes = "countdown")]
public sealed class CountdownTagHelper : TagHelper
{
    public Countdown? Countdown { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Countdown is null) return;
        foreach (var (name, value) in Countdown.Attributes) output.Attributes.SetAttribute(name, value);
        output.Attributes.SetAttribute("data-time", Countdown.State);
    }
}
