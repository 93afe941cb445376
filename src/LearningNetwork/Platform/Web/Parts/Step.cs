namespace LearningNetwork.Platform.Web.Parts;

/// <summary>One of a row of phases, for the phone's band (_Phases) and the desk (_Stepper).</summary>
public sealed record Step(string Name, StepState State, string? Detail = null);

public enum StepState { Coming, Current, Done }
