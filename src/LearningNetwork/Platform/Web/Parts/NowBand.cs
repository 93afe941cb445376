using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LearningNetwork.Platform.Web.Parts;

/// <summary>
/// The band that says what happens now and how long is left; one on a screen. On a phone its content stands under the title (the phases),
/// on a desk beside the clock (the buttons).
/// </summary>
[HtmlTargetElement("now-band")]
public sealed class NowBand(IHtmlHelper html) : PartTagHelper(html)
{
    public required string Title { get; set; }
    /// <summary>What stands over the title; "Nå" when nothing is said.</summary>
    public string? Label { get; set; }
    public Countdown? Time { get; set; }
    public bool Desk { get; set; }

    protected override string View => "_Now";
    protected override object Model(IHtmlContent inside) => new Now(Title, Label, Time, Desk, inside);
}

public sealed record Now(string Title, string? Label, Countdown? Time, bool Desk, IHtmlContent Inside);
