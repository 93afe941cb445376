using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LearningNetwork.Activities;

/// <summary><c>&lt;contribution view="@note" /&gt;</c>: a note in a page, by the same partial as on the live line; a note that many see comes ready made.</summary>
[HtmlTargetElement("contribution", Attributes = "view", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ContributionTagHelper(NoteFragments fragments, IHtmlHelper html) : TagHelper
{
    public required NoteView View { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (NoteFragments.IsShared(View)) output.Content.SetHtmlContent(await fragments.Of(View, CultureInfo.CurrentUICulture));
        else output.Content.SetHtmlContent(await Here());
    }

    // With the page's own antiforgery token in its forms.
    private Task<Microsoft.AspNetCore.Html.IHtmlContent> Here()
    {
        ((IViewContextAware)html).Contextualize(ViewContext);
        return html.PartialAsync(NoteFragments.Partial, View);
    }
}
