using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>The one place that decides who sees what: the page, the live pump, the exports and the API all ask here.</summary>
public sealed partial class Activity
{
    public Seeing Seeing(Viewer viewer) => new(this, viewer);

    /// <summary>Who sees a contribution now. Empty when its cell is not in the method: when in doubt, private.</summary>
    public IReadOnlyList<Listeners> ListenersTo(Contribution contribution) => contribution.IsHidden ? Kept(Open(contribution)) : Open(contribution);

    /// <summary>Those who see it now first, and then those who may have been shown it and do not see it any more.</summary>
    public IEnumerable<Listeners> HeardBy(Contribution contribution)
    {
        var (shown, open) = (ListenersTo(contribution), contribution.IsHidden ? Open(contribution) : []);
        if (open.Count == 0 && contribution is { WasRaised: false, IsRemoved: false }) return shown;
        IEnumerable<Listeners> raised = contribution.WasRaised ? Raised(contribution) : [], hidden = contribution is { IsRemoved: true, WasHidden: true } ? [new(Audience.Facilitators)] : [];
        return shown.Concat(open).Concat(raised).Concat(hidden).Distinct();
    }

    /// <summary>The audiences a viewer belongs to now. <see cref="Seats"/> of the current round must be loaded.</summary>
    public IEnumerable<Listeners> ListenersOf(Viewer viewer)
    {
        yield return new(Audience.Everyone);
        if (viewer.Leads) yield return new(Audience.Facilitators);
        if (!viewer.Attends) yield break;
        yield return new(Audience.Writer, viewer.PersonId.ToString());
        if (viewer.MunicipalityNumber is { } number)
        {
            yield return new(Audience.Municipality, number);
            yield return new(Audience.Recipient, number);
        }
        if (SeatOf(viewer.PersonId) is { } seat) yield return new(Audience.Table, TableName(seat.TableId, seat.Round));
    }

    /// <summary>An audience that may have been shown a contribution must be told that it is no longer there for it: it was removed or hidden, or is not raised any more.</summary>
    public bool HidFrom(Contribution contribution, Listeners audience) =>
        (contribution.IsRemoved || !ListenersTo(contribution).Contains(audience)) && HeardBy(contribution).Contains(audience);

    /// <summary>Nobody but its writer sees what is written in the cell, as the phase stands.</summary>
    public bool IsPrivateNow(Cell cell) => cell.Sights.Where(IsOpen).All(sight => sight.Audience is Audience.Writer);

    /// <summary>An audience sees what is written in the cell, as the phase stands.</summary>
    public bool IsOpenTo(Cell cell, Audience audience) => cell.Sights.Any(sight => sight.Audience == audience && IsOpen(sight));

    private List<Listeners> Open(Contribution contribution)
    {
        if (Method.Cell(contribution.Cell) is not { } cell) return [];
        // Asked for each note for each phone that comes back: a list and no more.
        var all = new List<Listeners>(cell.Sights.Count + 2);
        Add(all, contribution, Audience.Writer);
        foreach (var sight in cell.Sights) if (IsOpen(sight)) Add(all, contribution, sight.Audience);
        if (contribution.RaisedTo is { } raised) Add(all, contribution, raised);
        if (contribution.IsTables && IsSharedAtTable(cell)) Add(all, contribution, contribution.TableId is null ? Audience.Municipality : Audience.Table);
        return all;
    }

    // Whoever a mark on it can have shown it to.
    private IEnumerable<Listeners> Raised(Contribution contribution) =>
        Method.Cells.Where(mark => mark.Raises is not null && mark.About.Contains(contribution.Cell)).Select(mark => ListenersTo(contribution, mark.Raises!.Value)).OfType<Listeners>();

    // Hidden from all but its writer, and those who lead where they saw it before.
    private static List<Listeners> Kept(List<Listeners> open) =>
        [.. open.Where(each => each.Audience is Audience.Writer), .. open.Any(each => each.Audience is Audience.Facilitators or Audience.Everyone) ? [new Listeners(Audience.Facilitators)] : Array.Empty<Listeners>()];

    private void Add(List<Listeners> all, Contribution contribution, Audience audience)
    {
        if (ListenersTo(contribution, audience) is { } listeners && !all.Contains(listeners)) all.Add(listeners);
    }

    private Listeners? ListenersTo(Contribution contribution, Audience audience) => audience switch
    {
        Audience.Writer => new(audience, WriterOf(contribution).ToString()),
        Audience.Table when RoundOf(contribution.Phase) is { } round && TableFor(contribution, round) is { } table => new(audience, TableName(table, round)),
        Audience.Municipality when contribution.MunicipalityNumber is { } number => new(audience, number),
        Audience.Recipient when contribution.RecipientNumber is { } number => new(audience, number),
        Audience.Facilitators or Audience.Everyone => new(audience),
        _ => null,
    };

    // What was written before its writer had a group belongs where they sit now.
    private Guid? TableFor(Contribution contribution, int round) => contribution.TableId ?? (HasGroups ? SeatOf(contribution.PersonId, round)?.TableId : null);

    private bool IsOpen(Sight sight) => sight.From is null || Method.IndexOf(sight.From) <= PhaseIndex;
    private int? RoundOf(string phase) => Method.Phases.FirstOrDefault(each => each.Key == phase)?.Round;
    private static string TableName(Guid table, int round) => $"{table}:{round}";
}
