namespace LearningNetwork.Gatherings;

/// <summary>What happens in a programme item: the types found in real programmes (domain §2.1).</summary>
public enum ItemType
{
    Registration,
    Opening,
    MunicipalPresentation,
    ListeningNotes,
    Lecture,
    CafeDialogue,
    PanelDialogue,
    SteeringGroupClosing,
    LookBack,
    MunicipalGroupWork,
    PlenarySharing,
    PauseReflection,
    TableReflection,
    ParallelSessions,
    IntroToWork,
    PosterWork,
    GalleryWalk,
    HomeGroupSummary,
    ForwardLook,
    CoCreatedEvaluation,
    DataReview,
    ExperienceSharing,
    EvaluationReview,
    Break,
    Lunch,
    Dinner,
    Closing,
}
