using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LearningNetwork.Platform.Web.Parts;

/// <summary>
/// What became of what was written: <c>&lt;sync state="saved"&gt;Lagret 10.37&lt;/sync&gt;</c>. The states are DESIGN.md §5's: draft, sending, saved,
/// offline, failed, private, hidden, locked, anonymous. <c>icon</c> takes another drawing than the state's own.
/// </summary>
[HtmlTargetElement("sync", Attributes = "state")]
public sealed class SyncTagHelper : TagHelper
{
    private static readonly Dictionary<string, string> Icons = new()
    {
        ["draft"] = "edit", ["sending"] = "sync", ["saved"] = "cloud", ["offline"] = "offline", ["failed"] = "stop",
        ["private"] = "lock", ["hidden"] = "eyeoff", ["locked"] = "lock", ["anonymous"] = "mask",
    };

    public required string State { get; set; }
    public string? Icon { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        output.TagName = "span";
        output.Attributes.SetAttribute("class", "sync");
        output.Attributes.SetAttribute("data-state", State);
        output.Content.SetHtmlContent($"<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#i-{Icon ?? Icons[State]}\"/></svg>").AppendHtml(text);
    }
}
