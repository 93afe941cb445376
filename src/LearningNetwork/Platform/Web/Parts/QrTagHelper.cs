using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LearningNetwork.Platform.Web.Parts;

/// <summary>A QR code as a drawing: <c>&lt;qr text="https://…" label="QR-kode til samlingen" /&gt;</c>. Dark on white in every colour scheme, or phones do not read it.</summary>
[HtmlTargetElement("qr", Attributes = "text, label", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class QrTagHelper : TagHelper
{
    public required string Text { get; set; }
    public required string Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var code = QrDrawing.Of(Text);
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "qr");
        output.Attributes.SetAttribute("viewBox", $"0 0 {code.Side} {code.Side}");
        output.Attributes.SetAttribute("shape-rendering", "crispEdges");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Content.SetHtmlContent($"<path fill=\"#fff\" d=\"M0 0h{code.Side}v{code.Side}H0z\"/><path fill=\"#00042e\" d=\"{code.Path}\"/>");
    }
}
