using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LearningNetwork.Platform.Web.Parts;

/// <summary>
/// A field with its label, its hint and what is wrong with it (<see cref="ProblemTagHelper"/>), tied together for a screen reader: <c>&lt;field for="Email" label="@T["…"]" type="email" /&gt;</c>.
/// A password is never sent back. Other attributes go on the input; <c>rows</c> makes it a text area.
/// </summary>
[HtmlTargetElement("field", Attributes = "for,label", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public required ModelExpression For { get; set; }
    public required string Label { get; set; }
    public string? Hint { get; set; }
    public string Type { get; set; } = "text";
    public int? Rows { get; set; }

    private string Id => TagBuilder.CreateSanitizedId(For.Name, "-");
    private TagBuilder? Problem => ProblemTagHelper.With(ViewContext, For.Name);
    private string? Value => ViewContext.ModelState.TryGetValue(For.Name, out var entry) && entry.AttemptedValue is { } typed ? typed : For.Model?.ToString();

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var input = Input(output.Attributes);
        output.Attributes.Clear();
        (output.TagName, output.TagMode) = ("div", TagMode.StartTagAndEndTag);
        output.Attributes.SetAttribute("class", "ds-field");
        output.Content.AppendHtml(Words("label", "ds-label", Label, ("for", Id)));
        if (Hint is not null) output.Content.AppendHtml(Words("p", "meta", Hint, ("id", Id + "-hint")));
        output.Content.AppendHtml(input);
        if (Problem is { } problem) output.Content.AppendHtml(problem);
    }

    private TagBuilder Input(TagHelperAttributeList others)
    {
        var input = new TagBuilder(Rows is null ? "input" : "textarea") { TagRenderMode = Rows is null ? TagRenderMode.SelfClosing : TagRenderMode.Normal };
        foreach (var other in others) input.Attributes[other.Name] = Text(other.Value);
        (input.Attributes["class"], input.Attributes["id"], input.Attributes["name"]) = ("ds-input", Id, For.Name);
        Fill(input);
        if (Problem is not null) input.Attributes["aria-invalid"] = "true";
        if (Said() is { Length: > 0 } said) input.Attributes["aria-describedby"] = said;
        return input;
    }

    private void Fill(TagBuilder input)
    {
        if (Rows is { } rows)
        {
            input.Attributes["rows"] = rows.ToString(System.Globalization.CultureInfo.InvariantCulture);
            input.InnerHtml.AppendHtml("\n").Append(Value ?? "");
            return;
        }
        input.Attributes["type"] = Type;
        if (Type != "password" && Value is { } value) input.Attributes["value"] = value;
    }

    private string Said() => string.Join(' ', new[] { Hint is null ? null : Id + "-hint", Problem?.Attributes["id"] }.OfType<string>());

    private static TagBuilder Words(string tag, string style, string text, (string Name, string Value) attribute)
    {
        var words = new TagBuilder(tag);
        (words.Attributes["class"], words.Attributes[attribute.Name]) = (style, attribute.Value);
        words.InnerHtml.Append(text);
        return words;
    }

    private static string? Text(object? value)
    {
        using var writer = new StringWriter();
        if (value is not IHtmlContent html) return value?.ToString();
        html.WriteTo(writer, HtmlEncoder.Default);
        return System.Net.WebUtility.HtmlDecode(writer.ToString());
    }
}
