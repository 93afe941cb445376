using LearningNetwork.Platform.Files;

namespace LearningNetwork.Activities;

/// <summary>Why something was not done. Each has a sentence in the reader's language (<c>Refusal.{name}</c>) and a status.</summary>
public enum Refusal
{
    NoFile, FileNotAKind, FileBroken, FileTooManyPixels,
    Empty, ControlCharacters, UnknownCell, UnknownTable, NotANumber, NotAChoice, NoSuchTable, NoSuchRound, TooManyMinutes, NotShorter, NoHosts, NotACapacity, NotAPhaseLength, UnknownOption, TooManyChosen, PlaceTwice, PointsNotAll, OutOfScale, NotAQuestion, RowIncomplete, NotADate, NothingTicked, OneOnTheWall, NoSuchMunicipality, NotAsMany, NotAPhoto, NoSuchRole,
    TooLong, FileTooLarge,
    NotThere, NotYours,
    NotStarted, CellClosed, CellLocked, ActivityClosed, NotAttending, OnlyVisitors, OnlyHosts, OnlyLeaders, NoSeat, NoStation, OwnStation, Removed, ChangedMeanwhile, NoSuchPhase, PhaseBegun, NoClock, IdentityPromised, IdentityImpossible, Interrupted, NotRunning, NotToCome, NobodyWaits, AnswersClosed, OpensItself, QuestionAsked, Hidden, ScribeWrites, ScribeAnswers, TableAnswered, OwnDevices,
    OwnTable, HostsThisRound, OthersTable, RoundOver, TableInUse, NoTables,
    PanelFull, GroupFull, ChosenByPeople, GroupsInUse, GroupInUse, NotInGroup,
    TooFast,
    NotNow,
}

/// <summary>The rule said no, or the disk did. Nothing was changed; the text is still where it was written.</summary>
public sealed class RefusedException(Refusal refusal) : Exception(refusal.ToString())
{
    public Refusal Refusal { get; } = refusal;

    public static RefusedException For(FileFault fault) => new(fault switch
    {
        FileFault.Empty => Refusal.NoFile,
        FileFault.TooLarge => Refusal.FileTooLarge,
        FileFault.TooManyPixels => Refusal.FileTooManyPixels,
        FileFault.Broken => Refusal.FileBroken,
        _ => Refusal.FileNotAKind,
    });

    public int Status => Refusal switch
    {
        <= Refusal.NoSuchRole => 400,
        Refusal.TooLong or Refusal.FileTooLarge => 413,
        Refusal.NotThere or Refusal.NotYours => 404,
        Refusal.TooFast => 429,
        Refusal.NotNow => 503,
        _ => 409,
    };

    /// <summary>When to try the same again; null when it would be refused again.</summary>
    public TimeSpan? RetryAfter => Refusal switch
    {
        Refusal.TooFast => TimeSpan.FromSeconds(1),
        Refusal.NotNow => TimeSpan.FromSeconds(3),
        _ => null,
    };
}
