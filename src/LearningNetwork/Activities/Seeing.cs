using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>What one viewer sees of one activity now.</summary>
public sealed class Seeing(Activity activity, Viewer viewer)
{
    private readonly HashSet<Listeners> mine = [.. activity.ListenersOf(viewer)];

    /// <summary>The audiences the viewer hears.</summary>
    public IReadOnlyCollection<Listeners> Audiences => mine;

    public bool Sees(Contribution contribution) => Through(contribution).Count > 0;

    /// <summary>The viewer would see it, had those who lead not hidden it.</summary>
    public bool IsKeptFrom(Contribution contribution) => contribution.IsHidden && !Sees(contribution) && activity.HeardBy(contribution).Any(mine.Contains);

    /// <inheritdoc cref="Activity.HidFrom"/>
    public bool Hid(Contribution contribution, Listeners audience) => activity.HidFrom(contribution, audience);

    /// <summary>The audiences through which the viewer sees it, the one that may do the most first; empty when it is not for them.</summary>
    public IReadOnlyList<Listeners> Through(Contribution contribution)
    {
        var through = activity.ListenersTo(contribution).Where(mine.Contains).ToList();
        // One's own note stays one's own, also when one has shown it to more.
        if (through.Count > 1) through.Sort((one, other) => RankOf(other, contribution).CompareTo(RankOf(one, contribution)));
        return through;
    }

    private static int RankOf(Listeners each, Contribution contribution) => contribution.RaisedTo == each.Audience ? 0
        // A host with the pen still answers what the table asks.
        : contribution.IsTables && each.Audience is Audience.Writer ? new Listeners(Audience.Facilitators).Rank
        : each.Rank;
}
