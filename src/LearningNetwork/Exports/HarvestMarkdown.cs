using System.Text;
using LearningNetwork.Activities;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Exports;

/// <summary>A harvest, or the input a host got, as Markdown: headings, lists, and people's own words escaped so that they stay words.</summary>
public sealed class HarvestMarkdown(Harvest harvest, IStringLocalizer texts)
{
    private readonly StringBuilder page = new();

    public string Harvest()
    {
        Heading(texts["Harvest.Title", harvest.Municipality]);
        Section(texts["Harvest.Taken"], harvest.Taken);
        foreach (var group in Activities.Harvest.ByTable(harvest.Rest))
            Section(group.Key is { } table ? texts["Harvest.From", harvest.Places.NameOf(table.HostNumber) ?? ""] : texts["Harvest.FromHome"], group);
        foreach (var group in harvest.ByCluster(harvest.Shared)) Section($"{texts["Harvest.Shared"]}: {group.Key?.Name ?? texts["Harvest.Alone"].Value}", group);
        return page.ToString();
    }

    public string Input()
    {
        Heading(texts["Input.Title", harvest.Municipality]);
        foreach (var cell in harvest.Given.GroupBy(note => note.Cell.Key)) Section(cell.First().Cell.Name.ToString(), cell);
        return page.ToString();
    }

    private void Heading(string title) => page.Append("# ").Append(MarkdownFile.Escape(title)).Append("\n\n").Append(MarkdownFile.Escape(harvest.Gathering)).Append(" · ").Append(MarkdownFile.Escape(harvest.Activity.Method.Name.ToString())).Append('\n');

    private void Section(string title, IEnumerable<NoteView> notes)
    {
        page.Append("\n## ").Append(MarkdownFile.Escape(title)).Append("\n\n");
        var any = false;
        foreach (var note in notes)
        {
            any = true;
            page.Append("- ").Append(MarkdownFile.Escape(note.Told).Replace("\n", "\n  ", StringComparison.Ordinal)).Append(" — *").Append(MarkdownFile.Escape(Who(note))).Append("*\n");
        }
        if (!any) page.Append(texts["Harvest.Empty"]).Append('\n');
    }

    private string Who(NoteView note) => note.ShowsName ? note.Contribution.Person.Name : harvest.Places.NameOf(note.Contribution.MunicipalityNumber) ?? texts[note.Identity is Methods.Identity.Anonymous ? "Note.Anonymous" : "Note.FromOther"];
}
