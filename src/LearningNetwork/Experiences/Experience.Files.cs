namespace LearningNetwork.Experiences;

/// <summary>What lies beside the text.</summary>
public sealed partial class Experience
{
    public List<ExperienceFile> Files { get; set; } = [];

    public bool MayAddFile(Reader reader) => MayWrite(reader) && Files.Count < ExperienceFile.MostOfOne;
}
