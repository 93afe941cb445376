namespace LearningNetwork.Activities;

public sealed partial class Contribution
{
    /// <summary>What was being listened to when it was begun, as it was called then; null where nothing was, or it is no such note.</summary>
    public string? TalkTitle { get; private set; }
    /// <summary>The municipality that spoke.</summary>
    public string? TalkNumber { get; private set; }

    /// <summary>Says which talk it was written during.</summary>
    public void WrittenDuring(Talk? talk) => (TalkTitle, TalkNumber) = (talk?.Title, talk?.MunicipalityNumber);
}
