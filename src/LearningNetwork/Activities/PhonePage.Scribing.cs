namespace LearningNetwork.Activities;

/// <summary>Who writes for my table, when it has one device.</summary>
public sealed partial record PhonePage
{
    /// <summary>Something is written together here now.</summary>
    public bool HasScribe => Activity.PlaceToWrite(Viewer) is not null && Phase!.Write.Select(key => Activity.Method.Cell(key)!).Any(cell => Activity.Takes(cell) && Activity.IsWrittenTogether(cell));

    public bool IsScribe => Activity.HasPen(Viewer);

    /// <summary>Null when nobody has taken the pen.</summary>
    public string? ScribeName => Activity.PlaceToWrite(Viewer) is { } place && Activity.ScribeAt(place) is { } scribe ? Person(scribe)?.Person.Name : null;
}
