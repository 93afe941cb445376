using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LearningNetwork.Platform.Web.Parts;

/// <summary>A person's own words, on paper. Its content is the foot: state, who wrote it, what can be done.</summary>
[HtmlTargetElement("note")]
public sealed class NotePaper(IHtmlHelper html) : PartTagHelper(html)
{
    /// <summary>The contribution's id; a live change finds the note by it.</summary>
    public string? Id { get; set; }
    public long? Revision { get; set; }
    public string? Text { get; set; }
    /// <summary>idea, input or question; plain paper without.</summary>
    public string? Kind { get; set; }
    public string? KindName { get; set; }
    public Mark? From { get; set; }
    public string? State { get; set; }
    public bool Picked { get; set; }
    /// <summary>Just come: laid down with the one movement the wall has.</summary>
    public bool Fresh { get; set; }

    protected override string View => "_Note";
    protected override object Model(IHtmlContent inside) => new Note(this, inside);
}

public sealed record Note(NotePaper Of, IHtmlContent Foot)
{
    public bool HasFoot => Foot is not TagHelperContent { IsEmptyOrWhiteSpace: true };
    public string? Icon => Of.Kind switch { "idea" => "take", "input" => "give", "question" => "ask", _ => null };
}
