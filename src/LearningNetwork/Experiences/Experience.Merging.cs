namespace LearningNetwork.Experiences;

/// <summary>Two that tell of the same become one. Their owner is the same municipality; across municipalities they are linked or collected, and stay each their own.</summary>
public sealed partial class Experience
{
    /// <summary>Where this one has been taken in; null where it stands by itself.</summary>
    public Merger? Merger { get; private set; }

    /// <summary>Those that this one has taken in.</summary>
    public List<Merger> TakenIn { get; set; } = [];

    /// <summary>What was written before it was divided; null where it began by itself.</summary>
    public Guid? DividedFromId { get; init; }

    /// <summary>The notes behind it, and behind what it has taken in.</summary>
    public IEnumerable<ExperienceSource> AllSources => Sources.Concat(TakenIn.SelectMany(each => each.Experience.Sources)).DistinctBy(each => each.ContributionId);

    /// <summary>The municipality does it, and those who lead may propose it once both are the network's.</summary>
    public bool MayMerge(Experience other, Reader reader) => Fits(other) && (MayWrite(reader) && other.MayWrite(reader) || MayReword(reader) && other.MayReword(reader));

    /// <summary>The other is read here from now on. False, with nothing changed, for those who may not write on both.</summary>
    public bool TakeIn(Experience other, Reader by, DateTime now)
    {
        if (!Fits(other) || !MayWrite(by) || !other.MayWrite(by)) return false;
        foreach (var tag in other.Tags.Where(tag => !Tags.Exists(each => each.Kind == tag.Kind && each.Value == tag.Value)))
            if (Tags.Count(each => each.Kind == tag.Kind) < MostTags) Tags.Add(new() { ExperienceId = Id, Kind = tag.Kind, Value = tag.Value, PersonId = by.PersonId, At = now });
        other.Merger = new() { ExperienceId = other.Id, Experience = other, IntoId = Id, PersonId = by.PersonId, At = now };
        TakenIn.Add(other.Merger);
        (Stamp, other.Stamp) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        return true;
    }

    /// <summary>The other is as it was before, and the text here stays as it is. False, with nothing changed, for those who may not write.</summary>
    public bool LetOut(Guid other, Reader by)
    {
        if (!MayWrite(by) || TakenIn.Find(each => each.ExperienceId == other) is not { } merger) return false;
        TakenIn.Remove(merger);
        (merger.Experience.Merger, Stamp) = (null, Guid.CreateVersion7());
        return true;
    }

    // What has taken others in is not taken in itself: each stays one step from where it can be read.
    private bool Fits(Experience other) => Id != other.Id && (NetworkId, MunicipalityNumber) == (other.NetworkId, other.MunicipalityNumber) && (Merger, other.Merger) == (null, null) && other.TakenIn.Count == 0;
}
