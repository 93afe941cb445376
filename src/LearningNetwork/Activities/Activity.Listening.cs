namespace LearningNetwork.Activities;

/// <summary>A layer that people listen with, beside whatever runs (domain M02).</summary>
public sealed partial class Activity
{
    /// <summary>It runs beside others and is never what the hall is in.</summary>
    public bool IsLayer { get; private set; }

    /// <summary>What people want to hear more of; loaded for one person at a time.</summary>
    public List<Deepening> Deepenings { get; } = [];

    /// <summary>Somebody wants to hear more of a talk. Wished twice is wished once.</summary>
    /// <exception cref="RefusedException">Nothing is listened to here, they attend for no municipality, or it is their own talk or nobody's.</exception>
    public Deepening Deepen(Viewer by, Talk? talk, DateTime now)
    {
        MustListen(by);
        if (talk?.MunicipalityNumber is not { } number || by.MunicipalityNumber is not { } ours) throw new RefusedException(Refusal.NoSuchTable);
        if (number == ours) throw new RefusedException(Refusal.OwnTable);
        if (Deepenings.Find(each => each.PersonId == by.PersonId && each.TalkNumber == number && each.Stands) is { } standing) return standing;
        var wish = new Deepening { ActivityId = Id, PersonId = by.PersonId, MunicipalityNumber = ours, TalkNumber = number, At = now };
        Deepenings.Add(wish);
        return wish;
    }

    /// <summary>Takes it back. What stands in the municipality's wishes is the municipality's, and stays.</summary>
    public void LeaveIt(Viewer by, Talk? talk, DateTime now)
    {
        MustListen(by);
        foreach (var wish in Deepenings.Where(each => each.PersonId == by.PersonId && each.TalkNumber == talk?.MunicipalityNumber && each.Stands)) wish.UndoneAt = now;
    }

    /// <summary>Adds a table to what a municipality wants deepened, last; one that is there keeps its place. Nothing happens when the tables are chosen already.</summary>
    public void AddWish(string municipality, string host)
    {
        if (IsClosed || PhaseIndex > Method.Phases.ToList().FindIndex(phase => phase.Allocates) || TableHostedBy(host) is not { } table || host == municipality) return;
        var wishes = Wishes.Where(each => each.MunicipalityNumber == municipality).ToList();
        if (wishes.Exists(each => each.TableId == table.Id)) return;
        Wish(municipality, table, wishes.Select(each => each.Rank).DefaultIfEmpty(0).Max() + 1);
        Touch();
    }

    private void MustListen(Viewer by)
    {
        if (!IsLayer) throw new RefusedException(Refusal.NotThere);
        if (!by.Attends) throw new RefusedException(Refusal.NotAttending);
        if (IsClosed) throw new RefusedException(Refusal.ActivityClosed);
        if (!HasStarted) throw new RefusedException(Refusal.NotStarted);
    }
}
