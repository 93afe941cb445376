namespace LearningNetwork.Experiences;

/// <summary>Who may read an experience, one step at a time (the consent ladder). Each step holds those before it.</summary>
public enum Reach { Writer, Municipality, Network, Public }
