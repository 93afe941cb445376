using LearningNetwork.Platform.Text;

namespace LearningNetwork.Methods;

/// <summary>One step of a method: how long, who sits together, what is asked and what may be written.</summary>
public sealed class Phase
{
    public required string Key { get; init; }
    public required Wording Name { get; init; }
    /// <summary>Planned length in whole minutes, 1–480; null where the facilitator moves on without a clock.</summary>
    public int? Minutes { get; init; }
    public Together Together { get; init; }
    /// <summary>Which seating is used, from 1; null when nobody is moved.</summary>
    public int? Round { get; init; }
    /// <summary>What everyone is asked; shown on phone and stage.</summary>
    public required Wording Prompt { get; init; }
    /// <summary>What the host of a table is asked instead, where that differs.</summary>
    public Wording? HostPrompt { get; init; }
    /// <summary>One short line for the stage: how this phase goes.</summary>
    public Wording? Rule { get; init; }
    /// <summary>Keys of the cells that take writing now.</summary>
    public IReadOnlyList<string> Write { get; init; } = [];
    /// <summary>Who speaks in turn, each for <see cref="Each"/> minutes; null where nobody does.</summary>
    public TurnsOf? Turns { get; init; }
    /// <summary>Minutes for each turn, 1–60; the clock is each one's own. 0 where nobody speaks in turn.</summary>
    public int Each { get; init; }
    /// <summary>Keys of the cells that take nothing from now on, also not what was begun before and comes late: what others come to read stands still.</summary>
    public IReadOnlyList<string> Locks { get; init; } = [];
    /// <summary>What a day left behind is shown beside the prompt; null where it is not.</summary>
    public RecapOf? Recap { get; init; }
    /// <summary>Wishes are ranked and people placed in this phase.</summary>
    public bool Allocates { get; init; }
}

/// <summary>Who speaks in turn: the presentations that are parts of the programme item, or each municipality in the network's own order, which is also what it falls back on.</summary>
public enum TurnsOf { Presentations, Municipalities }

/// <summary>Which day a phase looks back on: its own (domain M05), or the one before (M06), which on a first day is the last of the gathering before.</summary>
public enum RecapOf { Day, DayBefore }

/// <summary>Who sits together in a phase.</summary>
public enum Together { Individual, Municipality, Table, Plenary }
