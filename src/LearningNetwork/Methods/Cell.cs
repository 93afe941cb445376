using LearningNetwork.Platform.Text;

namespace LearningNetwork.Methods;

/// <summary>A place to write: what kind of value it takes, from whom, for whom, and who sees it when.</summary>
public sealed partial record Cell
{
    public required string Key { get; init; }
    public required Wording Name { get; init; }
    /// <summary>What stands in the empty field.</summary>
    public Wording? Hint { get; init; }
    public CellKind Kind { get; init; }
    /// <summary>The paper it lies on; see the design's four papers.</summary>
    public Paper Paper { get; init; }
    public Writer Writer { get; init; }
    /// <summary>Whom a reader is told wrote it.</summary>
    public Identity Identity { get; init; }
    public Recipient Recipient { get; init; }
    /// <summary>Most characters (UTF-16 code units) a text may have.</summary>
    public int Length { get; init; } = 1000;
    /// <summary>For <see cref="CellKind.YesNo"/> and other marks: keys of the cells whose contributions it is about.</summary>
    public IReadOnlyList<string> About { get; init; } = [];
    /// <summary>Who sees a contribution here, and from which phase. Empty means only its writer.</summary>
    public IReadOnlyList<Sight> Sights { get; init; } = [];
    /// <summary>Where a mark makes the contribution it is about visible to a wider audience as long as the mark stands.</summary>
    public Audience? Raises { get; init; }
    public bool IsMark => About.Count > 0 && !IsReply;
    /// <summary>A text about something that was written in an activity taken over from: one for each, by those it was given to.</summary>
    public bool IsReply => About.Any(Elsewhere.Is);
}

/// <summary>An audience that sees a cell's contributions, from the phase named and on (from the start when none is named).</summary>
public sealed record Sight(Audience Audience, string? From = null);

/// <summary>
/// Who may see a contribution, narrowest first: V0 the writer, V1 the table, V2 a municipality (the writer's own, or the one it was
/// written to), V3 everyone in the gathering. Facilitators see what a method says they see, nothing more.
/// </summary>
public enum Audience { Writer, Table, Municipality, Recipient, Facilitators, Everyone }

public enum CellKind { Text, Number, Choice, Checklist, Mark, Date, Person, YesNo, Choices, Scale, Ranking, Points, File }

public enum Paper { Plain, Idea, Input, Question }

/// <summary>Which activity role may write in a cell. <see cref="Leader"/>: who leads the gathering. <see cref="Author"/>: a mark that only the writer of the note may set.</summary>
public enum Writer { Anyone, Visitor, Host, Leader, Author }

/// <summary>Which municipality a contribution goes to: nobody's, the writer's own (an idea we take home), the host's (input to you), or, for a reply, the one that asked; or no municipality but those who lead the network, who say what became of it.</summary>
public enum Recipient { None, OwnMunicipality, Host, Asker, Network }

/// <summary>
/// Whom a reader is told wrote a contribution. <see cref="Name"/>: the own municipality by name, the hall by municipality. <see cref="Municipality"/>: everyone by
/// municipality alone. <see cref="Anonymous"/>: nobody, in no page, fragment, export or count.
/// </summary>
public enum Identity { Name, Municipality, Anonymous }
