using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Live;

namespace LearningNetwork.Activities;

/// <summary>
/// A method running in a gathering. It keeps its own text of the method it started with, so that a changed library changes nothing that runs.
/// </summary>
public sealed partial class Activity : OneRow, ILiveSubject
{
    public Guid GatheringId { get; set; }
    public Gathering Gathering { get; set; } = null!;
    public Guid? ItemId { get; set; }
    public required string MethodKey { get; set; }
    public required string MethodYaml { get; set { field = value; method = null; } }
    public DateTime CreatedAt { get; set; }
    /// <summary>Raised by one for each contribution written, changed or removed; see <see cref="ContributionWriter"/>.</summary>
    public long Revision { get; set; }
    /// <summary>Where in the method's phases we are; −1 before the start.</summary>
    public int PhaseIndex { get; set; } = -1;
    public Clock Clock { get; set; } = new();
    /// <summary>Set anew with each change of phase, clock, tables, seats or wishes: of two facilitators who press at once, one wins and the other is told; and copies of the hall are known by it.</summary>
    public Guid Version { get; set; } = Guid.CreateVersion7();
    /// <summary>A facilitator told everyone that the next phase is near; null until then, and again in the next phase.</summary>
    public DateTime? AnnouncedAt { get; set; }
    /// <summary>What the projector shows.</summary>
    public StageView Stage { get; set; }
    public List<PhaseRun> PhaseRuns { get; set; } = [];
    public List<Table> Tables { get; set; } = [];
    public List<Seat> Seats { get; set; } = [];
    public List<Wish> Wishes { get; set; } = [];
    public List<Readiness> Readinesses { get; set; } = [];
    public List<Closure> Closures { get; set; } = [];
    public List<Turn> Turns { get; set; } = [];
    public List<Interruption> Interruptions { get; set; } = [];
    public List<Departure> Departures { get; set; } = [];
    public List<Duty> Duties { get; set; } = [];
    public List<QuestionAct> QuestionActs { get; set; } = [];

    public Method Method => method ??= MethodCopies.Of(MethodYaml, MethodKey);

    private Method? method;

    IEnumerable<string> ILiveSubject.Topics => [$"activity:{Id}", $"stage:{Id}", $"gathering:{GatheringId}"];

    object? ILiveSubject.Told => Clock.Total > TimeSpan.Zero ? new TimeNow(Phase?.Key, (long)Clock.Total.TotalSeconds, Clock.EndsAt, (long?)Clock.PausedLeft?.TotalSeconds) : null;
}

/// <summary>What the projector shows of a running activity.</summary>
public enum StageView { Phase, Code, Wall, Blank, Results }
