namespace LearningNetwork.Experiences;

/// <summary>Who tells: somebody who did it, somebody it was done for, a leader, or the one who wrote it down.</summary>
public enum Teller { Practitioner, User, Leader, Recorder }
