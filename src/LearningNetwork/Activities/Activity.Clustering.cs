namespace LearningNetwork.Activities;

/// <summary>Notes laid in groups by those who lead (domain M16). What is written, changed or voted for in a group follows the note.</summary>
public sealed partial class Activity
{
    /// <summary>Every group there has been, the first made first.</summary>
    public List<Cluster> Clusters { get; } = [];

    /// <summary>The groups that stand.</summary>
    public IReadOnlyList<Cluster> Grouped => [.. Clusters.Where(each => each.DissolvedAt is null).OrderBy(each => each.MadeAt).ThenBy(each => each.Id)];

    /// <summary>The group a note lies in; null when it lies by itself.</summary>
    public Cluster? ClusterOf(Contribution note) => note.ClusterId is { } id ? Clusters.Find(each => each.Id == id && each.DissolvedAt is null) : null;

    /// <summary>A new group with the notes; those that lay in another are taken out of it.</summary>
    /// <exception cref="RefusedException">No name or too long a one, no notes, or one that those who lead do not see.</exception>
    public Cluster MakeCluster(string? name, IReadOnlyList<Guid> named, IReadOnlyList<Contribution> all, Guid by, DateTime now)
    {
        var cluster = new Cluster { ActivityId = Id, Name = NameFor(name), MadeAt = now };
        var notes = ToModerate(named, all);
        Clusters.Add(cluster);
        Log(ModerationAct.GroupMade, cluster, by, now);
        foreach (var note in notes) Lay(note, cluster, by, now);
        return cluster;
    }

    /// <summary>Lays notes in a group that is there, or by themselves when none is named.</summary>
    public void Lay(Guid? cluster, IReadOnlyList<Guid> named, IReadOnlyList<Contribution> all, Guid by, DateTime now)
    {
        var into = cluster is { } id ? StandingCluster(id) : null;
        foreach (var note in ToModerate(named, all)) Lay(note, into, by, now);
        Touch();
    }

    public void RenameCluster(Guid cluster, string? name, Guid by, DateTime now)
    {
        var found = StandingCluster(cluster);
        if (found.Name == (found.Name = NameFor(name))) return;
        Log(ModerationAct.GroupRenamed, found, by, now);
    }

    /// <summary>Its notes lie by themselves again. Dissolved twice is the same as once.</summary>
    public void DissolveCluster(Guid cluster, Guid by, DateTime now)
    {
        var found = Clusters.Find(each => each.Id == cluster) ?? throw new RefusedException(Refusal.NotThere);
        if (found.DissolvedAt is not null) return;
        found.DissolvedAt = now;
        Log(ModerationAct.GroupDissolved, found, by, now);
    }

    private static string NameFor(string? name) => name?.Trim() switch
    {
        null or "" => throw new RefusedException(Refusal.Empty),
        { Length: > Cluster.LongestName } => throw new RefusedException(Refusal.TooLong),
        var text when text.Any(char.IsControl) => throw new RefusedException(Refusal.ControlCharacters),
        var text => text,
    };

    private Cluster StandingCluster(Guid id) => Clusters.Find(each => each.Id == id && each.DissolvedAt is null) ?? throw new RefusedException(Refusal.NotThere);

    private void Lay(Contribution note, Cluster? cluster, Guid by, DateTime now)
    {
        if (note.ClusterId == cluster?.Id) return;
        var left = note.ClusterId;
        note.ClusterId = cluster?.Id;
        Moderations.Add(new() { ActivityId = Id, Act = cluster is null ? ModerationAct.Ungroup : ModerationAct.Group, NoteId = note.Id, ClusterId = cluster?.Id ?? left, At = now, ByPersonId = by });
    }

    private void Log(ModerationAct act, Cluster cluster, Guid by, DateTime now)
    {
        Moderations.Add(new() { ActivityId = Id, Act = act, ClusterId = cluster.Id, Name = cluster.Name, At = now, ByPersonId = by });
        Touch();
    }
}
