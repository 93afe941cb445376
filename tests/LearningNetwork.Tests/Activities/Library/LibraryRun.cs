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

    public LibraryRun(string key)
    {
        var method = MethodLibrary.Load().Find(key)!;
        Words = new(method.Yaml);
        Rules = new(Words);
        Activity = Activity.Of(method, Guid.CreateVersion7(), null, Cast.Day);
        if (Words.IsHosted || Words.HasGroups) SetTheTables();
    }

    public FileWords Words { get; }
    public LibraryRules Rules { get; }
    public Activity Activity { get; }
    public IReadOnlyList<Sitter> Hall { get; } = Sitter.Hall();
    public IReadOnlyList<Paper> Papers => papers;
    public int Phase => Activity.PhaseIndex;

    public Sitter this[string name] => Hall.Single(each => each.Name == name);
    public void GoesTo(int phase) => Activity.Enter(phase, Leader, Cast.Day);
    public void Ends() => Activity.Close(Leader, Cast.Day);

    /// <summary>What the door does: what somebody does not see, they cannot mark. Null where it was refused.</summary>
    public Paper? Writes(Sitter by, CellWords cell, Paper? about = null)
    {
        var on = about is not null && Activity.Seeing(by.Viewer).Sees(about.Row) ? about.Row : null;
        try
        {
            return new(by, cell, Phase, RoundNow, ChairOf(by), Activity.Accept(cell.Filled(Guid.CreateVersion7()), by.Viewer, on, Cast.Day.AddSeconds(37)));
        }
        catch (RefusedException)
        {
            return null;
        }
    }

    public void Keep(Paper paper, Paper? about)
    {
        if (about is null) papers.Add(paper);
        else if (paper.Cell.Raises == "everyone") (about.IsRaised, about.Row.RaisedTo, about.Row.WasRaised) = (true, Audience.Everyone, true);
    }

    public bool IsSeen(Paper paper, Sitter by) => Activity.Seeing(by.Viewer).Sees(paper.Row);

    /// <summary>The note as somebody who sees it is shown it.</summary>
    public NoteView Shown(Paper paper, Sitter to) =>
        Assert.Single(new Notes(Activity, new Places([]), [paper.Row], Enumerable.Empty<Contribution>().ToLookup(row => row.Id)).For(Activity.Seeing(to.Viewer)));

    private int? RoundNow => Phase < 0 ? null : Words.Phases[Phase].Round;
    private string? ChairOf(Sitter by) => RoundNow is { } round && by.Chairs.TryGetValue(round, out var chair) ? chair.Host : null;

    // A group stands where a host's table does, without the host.
    private void SetTheTables()
    {
        var tables = Cast.Seven.Index().ToDictionary(host => host.Item, host => new Table { ActivityId = Activity.Id, Number = host.Index + 1, HostNumber = Words.IsHosted ? host.Item : null });
        Activity.Tables.AddRange(tables.Values);
        foreach (var sitter in Hall)
            foreach (var (round, chair) in sitter.Chairs.Where(each => Words.IsHosted || each.Key == 1))
                Activity.Seats.Add(new() { ActivityId = Activity.Id, PersonId = sitter.Id, Round = round, TableId = tables[chair.Host].Id, IsHost = Words.IsHosted && chair.IsHost });
    }
}
