namespace LearningNetwork.Activities;

/// <summary>Who is called up to the panel.</summary>
public sealed partial class Activity
{
    /// <summary>Everybody who has been called up.</summary>
    public List<Panelist> Panelists { get; } = [];

    /// <summary>Those who sit there now, in the order they were called up.</summary>
    public Panel Panel() => new([.. Panelists.Where(each => each.Sits).OrderBy(each => each.At).ThenBy(each => each.Id)]);

    /// <summary>Calls somebody up. Whoever sits there already is not called up twice.</summary>
    /// <exception cref="RefusedException">The method has no panel, it is full, or the activity is closed.</exception>
    public void CallUp(Panelist panelist)
    {
        MustHavePanel();
        if (panelist.PersonId is { } person && Panelists.Exists(each => each.Sits && each.PersonId == person)) return;
        if (Panelists.Count(each => each.Sits) >= MostPanelists) throw new RefusedException(Refusal.PanelFull);
        Panelists.Add(panelist);
        Touch();
    }

    /// <summary>Takes somebody off the panel; done twice is the same as once.</summary>
    public void CallOff(Guid panelist, Guid by, DateTime now)
    {
        MustHavePanel();
        var found = Panelists.Find(each => each.Id == panelist) ?? throw new RefusedException(Refusal.NotThere);
        if (!found.Sits) return;
        (found.LeftAt, found.LeftByPersonId) = (now, by);
        Touch();
    }

    // More than this nobody hears out.
    private const int MostPanelists = 12;

    private void MustHavePanel()
    {
        if (!Method.HasPanel) throw new RefusedException(Refusal.NotThere);
        if (IsClosed) throw new RefusedException(Refusal.ActivityClosed);
    }
}
