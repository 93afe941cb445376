using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities.Library;

/// <summary>A method of the library on its way through its phases, with a hall in which everybody tries to write everything.</summary>
internal sealed class LibraryRun
{
    private static readonly Guid Leader = Guid.CreateVersion7();
    private readonly List<Paper> papers = [];

    public LibraryRun(string key) : this(key, Sitter.Hall()) { }

    private LibraryRun(string key, IReadOnlyList<Sitter> hall)
    {
        Hall = hall;
        var method = MethodLibrary.Load().Find(key)!;
        Words = new(method.Yaml);
        Rules = new(Words);
        Activity = Activity.Of(method, Guid.CreateVersion7(), null, Cast.Day);
        if (Words.IsHosted || Words.HasGroups || Words.HasStations) SetTheTables();
        Before = [.. Words.From.Select(from => Played(from, hall))];
        foreach (var before in Before) Activity.TakeOver(before.Activity, Leader, Cast.Day);
    }

    public FileWords Words { get; }
    public LibraryRules Rules { get; }
    public Activity Activity { get; }
    public IReadOnlyList<Sitter> Hall { get; }
    /// <summary>The activities it takes over from, in which everybody has written everything they may.</summary>
    public IReadOnlyList<LibraryRun> Before { get; }
    public IReadOnlyList<Paper> Papers => papers;
    public int Phase => Activity.PhaseIndex;

    public Sitter this[string name] => Hall.Single(each => each.Name == name);
    public void GoesTo(int phase) => Activity.Enter(phase, Leader, Cast.Day);
    public void Ends() => Activity.Close(Leader, Cast.Day);

    /// <summary>Everybody in every cell; a mark on each note it can be about, on one it cannot, and on none.</summary>
    public IReadOnlyList<(Sitter By, CellWords Cell, Paper? About)> Tries() =>
    [
        .. from cell in Words.Cells
           from who in Hall
           from about in cell.About.Count == 0 ? [null] : Markable(cell).Append(null)
           select (who, cell, about),
    ];

    /// <summary>What the door does: what somebody does not see, they cannot mark or answer. Null where it was refused.</summary>
    public Paper? Writes(Sitter by, CellWords cell, Paper? about = null)
    {
        var on = about is not null && Where(about).Activity.Seeing(by.Viewer).Sees(about.Row) ? about.Row : null;
        try
        {
            var draft = cell.Filled(Guid.CreateVersion7()) with { Table = Words.HasStations ? StationTable : null };
            return new(by, cell, Phase, RoundNow, ChairOf(by), Activity.Accept(draft, by.Viewer, on, Cast.Day.AddSeconds(37))) { Method = Words.Key, About = about };
        }
        catch (RefusedException)
        {
            return null;
        }
    }

    public void Keep(Paper paper, Paper? about)
    {
        if (about is null || paper.Cell.IsReply) papers.Add(paper);
        else if (paper.Cell.Raises == "everyone") (about.IsRaised, about.Row.RaisedTo, about.Row.WasRaised) = (true, Audience.Everyone, true);
    }

    public bool IsSeen(Paper paper, Sitter by) => Activity.Seeing(by.Viewer).Sees(paper.Row);

    /// <summary>The note as somebody who sees it is shown it.</summary>
    public NoteView Shown(Paper paper, Sitter to) =>
        Assert.Single(new Notes(Activity, new Places([]), [paper.Row], Enumerable.Empty<Contribution>().ToLookup(row => row.Id)).For(Activity.Seeing(to.Viewer)));

    private static LibraryRun Played(string key, IReadOnlyList<Sitter> hall)
    {
        var run = new LibraryRun(key, hall);
        for (var phase = 0; phase < run.Words.Phases.Count; phase++)
        {
            run.GoesTo(phase);
            foreach (var (by, cell, about) in run.Tries()) if (run.Writes(by, cell, about) is { } written) run.Keep(written, about);
        }
        return run;
    }

    private IEnumerable<Paper> Markable(CellWords mark)
    {
        var all = papers.Concat(Before.SelectMany(before => before.papers)).ToList();
        bool IsAbout(Paper paper) => mark.About.Contains(Where(paper) == this ? paper.Cell.Key : $"{paper.Method}.{paper.Cell.Key}");
        return all.Where(IsAbout).Concat(all.Where(paper => !IsAbout(paper)).Take(1));
    }

    private LibraryRun Where(Paper paper) => Before.FirstOrDefault(each => each.papers.Contains(paper)) ?? this;
    private Guid StationTable => Activity.Tables.Single(table => table.HostNumber == Sitter.Station).Id;

    private int? RoundNow => Phase < 0 ? null : Words.Phases[Phase].Round;
    private string? ChairOf(Sitter by) => Words.HasStations ? Sitter.Station : RoundNow is { } round && by.Chairs.TryGetValue(round, out var chair) ? chair.Host : null;

    // A group stands where a host's table does, without the host.
    private void SetTheTables()
    {
        var tables = Cast.Seven.Index().ToDictionary(host => host.Item, host => new Table { ActivityId = Activity.Id, Number = host.Index + 1, HostNumber = Words.HasGroups ? null : host.Item });
        Activity.Tables.AddRange(tables.Values);
        if (Words.HasStations) return;
        foreach (var sitter in Hall)
            foreach (var (round, chair) in sitter.Chairs.Where(each => Words.IsHosted || each.Key == 1))
                Activity.Seats.Add(new() { ActivityId = Activity.Id, PersonId = sitter.Id, Round = round, TableId = tables[chair.Host].Id, IsHost = Words.IsHosted && chair.IsHost });
    }
}
