using LearningNetwork.Activities.Groups;
using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Text;
using LearningNetwork.Platform.Web.Parts;

namespace LearningNetwork.Activities;

/// <summary>A running activity as those who lead it see it. It holds counts of what people wrote, never the words.</summary>
public sealed record ControlPage(Activity Activity, Gathering Gathering, Places Places, DateTime Now)
{
    /// <summary>In the order they came.</summary>
    public required IReadOnlyList<Attendance> Here { get; init; }
    /// <summary>Those who have said they are ready in the phase that runs.</summary>
    public required IReadOnlySet<Guid> Ready { get; init; }
    /// <summary>Those who have said that they need more time in it.</summary>
    public IReadOnlySet<Guid> Wanting { get; init; } = new HashSet<Guid>();
    /// <summary>The programme as it was published; null before that.</summary>
    public PublishedProgramme? Plan { get; init; }
    /// <summary>Notes begun in the phase that runs, by cell.</summary>
    public required NoteCounts Notes { get; init; }

    /// <summary>The questions that have been asked, as far as everybody sees the answers.</summary>
    public IReadOnlyList<Result> Results { get; init; } = [];

    /// <summary>Those who have shown a result or closed answers, by name.</summary>
    public IReadOnlyDictionary<Guid, string> Leaders { get; init; } = new Dictionary<Guid, string>();
    public string? NameOf(Guid leader) => Leaders.GetValueOrDefault(leader);

    public IReadOnlyList<Visit> Visits { get; init; } = [];

    /// <summary>The stations, those nobody has been to first, with how many have.</summary>
    public IReadOnlyList<(Membership Place, int People)> Stations =>
        [.. from table in Activity.Tables
            let place = Places.Of(table.HostNumber)
            where place is not null
            let people = Visits.Count(visit => visit.TableId == table.Id)
            orderby people > 0, table.Number
            select (place, people)];

    public HallMap Hall => field ??= new(Activity, Places, Here);
    public DayRun? Day => field ??= DayRun.For(Gathering, Plan, Activity, Now);
    public RunList? List => Day is null ? null : new(Day, Gathering, $"/activities/{Activity.Id}/control") { Now = Now };
    public NextStep Next => Activity.NextStep(Now);

    /// <summary>What the programme has next, where the activity is done or leads on to a part of its item; null where the next step lies in the activity itself.</summary>
    public ProgrammeItem? ComesNext => Next switch
    {
        NextStep.Reopen => Day?.Follows,
        NextStep.Close when Day?.Now?.Item.Id == Activity.ItemId => Day?.NextPart,
        _ => null,
    };

    /// <summary>The round the tables show: the one at hand, or the last when all are over.</summary>
    public int Round => Activity.RoundAtHand ?? Activity.Rounds;
    public IReadOnlyList<int> RoundsLeft => [.. Activity.AllRounds.Where(round => !Activity.IsOver(round))];
    public IReadOnlyList<int> RoundsToPropose => [.. RoundsLeft.Where(round => !Activity.HasBegun(round))];
    public IReadOnlyList<Worry> Worries => field ??= Activity.HasHosts ? Hall.WorriesIn(Activity, RoundsLeft) : [];

    /// <summary>What could not be as it was asked in the groups as they sit.</summary>
    public IReadOnlyList<(Table Group, GroupFinding Finding)> GroupFindings => Activity.Method.Groups is not { } rule ? [] : field ??= FindingsIn(Activity.GroupsOf(Here), rule);

    public int WithoutGroup => Here.Count(each => Activity.SeatOf(each.PersonId, Activity.GroupRound) is null);

    /// <summary>Those without a seat in the first round they can still join.</summary>
    public IReadOnlyList<Attendance> Unplaced =>
        Activity.RoundsToJoin(Now).Take(1).SelectMany(round => Here.Where(each => Activity.SeatOf(each.PersonId, round) is null)).ToList();

    public IReadOnlyList<Step> Steps => [.. Activity.Method.Phases.Select((phase, index) => new Step(phase.Name.ToString(), StateOf(index), phase.Minutes is { } minutes ? $"{minutes} min" : null))];

    public IReadOnlyList<(Membership Place, int Ready, int All)> Readiness =>
        [.. from place in Places.All
            let people = Here.Where(each => each.MunicipalityNumber == place.MunicipalityNumber).ToList()
            where people.Count > 0
            select (place, people.Count(each => Says(Ready, each)), people.Count)];

    /// <summary>Whole minutes behind the printed programme; null when it is not this day, or the programme has no clock.</summary>
    public int? MinutesBehind =>
        Day?.Show is not null ? Day.Late : Day?.Now is { Start: { } start } ? Activity.MinutesBehind(PlannedToday(start)) is { } late && Math.Abs(late) <= Believable ? late : null : null;

    /// <summary>Municipalities in which somebody needs more time.</summary>
    public IReadOnlyList<string> NeedTime => [.. Here.Where(each => Says(Wanting, each)).OrderBy(each => Places.PositionOf(each.MunicipalityNumber)).Select(each => Places.NameOf(each.MunicipalityNumber)).OfType<string>().Distinct()];

    /// <summary>Something can be done with the question now: its answers closed, or its result shown.</summary>
    public bool HasMoves(Methods.Cell cell) => cell.Results is Methods.Reveal.Hidden || Activity.Takes(cell);

    public Attendance? Person(Guid id) => Here.FirstOrDefault(each => each.PersonId == id);

    private IReadOnlyList<(Table, GroupFinding)> FindingsIn(IReadOnlyList<SittingGroup> groups, GroupRule rule) =>
        [.. new Grouping([.. groups.Select(group => group.Members)], rule).Findings.Select(finding => (Activity.TableOf(groups[finding.Group].Table)!, finding))];

    // With one device at a table, whoever has the pen says it for all there.
    private bool Says(IReadOnlySet<Guid> who, Attendance each) => who.Contains(each.PersonId)
        || Activity.ScribeFor(new(each.PersonId, each.MunicipalityNumber, each.Role, Attends: true, Leads: false)) is { } scribe && who.Contains(scribe);

    // Further off than this, somebody tries the activity on another day than the one it is planned for.
    private const int Believable = 180;

    private DateTime PlannedToday(TimeOnly start) => Now - (TimeOnly.FromDateTime(Now.InNorway).ToTimeSpan() - start.ToTimeSpan());

    private StepState StateOf(int index) =>
        index < Activity.PhaseIndex || Activity.IsClosed ? StepState.Done : index == Activity.PhaseIndex ? StepState.Current : StepState.Coming;
}

/// <summary>How many notes: to those who host, private for now, and others.</summary>
public sealed record NoteCounts(int ToHosts, int Private, int Shared);
