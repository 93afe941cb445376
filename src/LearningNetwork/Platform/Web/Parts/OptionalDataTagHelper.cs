using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LearningNetwork.Platform.Web.Parts;

/// <summary>
/// A data attribute that is there only when it says something: <c>has-done="step.IsDone"</c> writes data-done or nothing, <c>has-hue="mark?.Hue"</c>
/// writes data-hue="4" or nothing. Razor itself writes data-* for null and false too, and our styles ask whether they are there.
/// </summary>
[HtmlTargetElement("*", Attributes = Prefix + "*")]
public sealed class OptionalDataTagHelper : TagHelper
{
    private const string Prefix = "has-";

    [HtmlAttributeName(DictionaryAttributePrefix = Prefix)]
    public IDictionary<string, object?> Values { get; set; } = new Dictionary<string, object?>();

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        foreach (var (name, value) in Values)
        {
            if (value is true) output.Attributes.SetAttribute(new TagHelperAttribute("data-" + name));
            else if (value is not (null or false)) output.Attributes.SetAttribute("data-" + name, Convert.ToString(value, CultureInfo.InvariantCulture));
        }
    }
}
