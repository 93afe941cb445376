using System.Globalization;
using LearningNetwork.Methods;
using LearningNetwork.Networks;

namespace LearningNetwork.Activities;

/// <summary>A contribution as one audience is shown it: whose it is as far as they may know, what marks stand on it, and which they may set.</summary>
public sealed record NoteView(Contribution Contribution, Cell Cell, Listeners Through, Table? Table)
{
    /// <summary>What a reader is told: the tighter of what the cell says and what the writer was promised.</summary>
    public Identity Identity { get; init; }
    public required Places Places { get; init; }
    public required IReadOnlyList<NoteMark> Marks { get; init; }
    public IReadOnlyList<NoteVotes> Votes { get; init; } = [];
    /// <summary>The group those who lead have laid it in; null when it lies by itself.</summary>
    public Cluster? Cluster { get; init; }
    /// <summary>Whose poster it was written at, for those who gave it; null where there are no stations, and for the one whose it is.</summary>
    public string? Poster { get; init; }
    /// <summary>All audiences through which this reader has it; it goes away when the last does.</summary>
    public required IReadOnlyList<string> Audiences { get; init; }

    /// <summary>The hall knows people by municipality and role; only their own municipality, and those who lead, by name.</summary>
    public bool ShowsName => Identity is Identity.Name && Through.Audience is (Audience.Writer or Audience.Municipality or Audience.Facilitators);

    /// <summary>When it was first saved, for the order of a list. Only the minute where no name is shown: the exact moment would tell who wrote it to whoever sat beside.</summary>
    public string At => Contribution.CreatedAt.ToString(ShowsName ? "o" : "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);

    /// <summary>The writer's own: for nobody else, or later for nobody but their municipality.</summary>
    public bool IsPrivate => !Contribution.IsHidden && Through.Audience is Audience.Writer && Contribution.RaisedTo is null && Cell.Sights.All(sight => sight.Audience is Audience.Writer or Audience.Municipality);

    /// <summary>The texts of a row with what each is called; empty for a note that is one text.</summary>
    public IReadOnlyList<RowText> Row => Activities.Row.Read(Cell, Contribution.Text);

    public AttachedFile? File => Cell.Kind is CellKind.File ? AttachedFile.Of(Contribution) : null;

    /// <summary>The text that a reply answers, where it is taken home with it.</summary>
    public string? Answers { get; init; }

    /// <summary>What it says where there is only room for text: a reply with what it answers; a row with a line for each that is filled in; of a file without a description, what it is.</summary>
    public string Told => Answers is null ? Text : $"«{Answers}» {Text}";

    private string Text => Cell.IsRow ? string.Join('\n', Row.Where(each => each.Text.Length > 0).Select(each => $"{each.Field.Name}: {each.Shown}")) : Contribution.Text ?? (File is null ? "" : Cell.Name.ToString());

    public bool IsMarked(string cell) => Marks.Any(mark => mark.Cell.Key == cell && mark.IsSet);
}

/// <summary>A mark that may stand on a note, shared by those who may set it.</summary>
/// <param name="MaySet">This audience may set it and take it away now.</param>
public sealed record NoteMark(Cell Cell, bool IsSet, bool MaySet);

/// <summary>A mark that everybody sets for themselves: how many have, and never who. Whether the reader has is not here, so that all are shown the same.</summary>
/// <param name="IsOpen">It may be set and taken away now.</param>
public sealed record NoteVotes(Cell Cell, int Count, bool IsOpen);
