namespace LearningNetwork.Experiences;

/// <summary>What it has said over time, and how far back each may look.</summary>
public sealed partial class Experience
{
    public List<ExperienceVersion> Versions { get; set; } = [];

    public ExperienceVersion Newest => Versions.MaxBy(version => version.Number)!;

    /// <summary>Takes the next version; false, with nothing changed, where somebody else saved one meanwhile.</summary>
    public bool Save(ExperienceVersion version)
    {
        if (version.Number != Newest.Number + 1) return false;
        Versions.Add(version);
        Stamp = Guid.CreateVersion7();
        return true;
    }

    /// <summary>The newest first, back to the one that stood there when it was opened to them: what was written before that was for fewer.</summary>
    public IReadOnlyList<ExperienceVersion> VersionsFor(Reader reader)
    {
        var step = Enum.GetValues<Reach>().First(each => MayReadAt(each, reader));
        var first = step is Reach.Writer ? 1 : ConsentTo(step)?.Version ?? Newest.Number;
        return MayRead(reader) ? [.. Versions.Where(each => each.Number >= first).OrderByDescending(each => each.Number)] : [];
    }
}
