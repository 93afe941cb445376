namespace LearningNetwork.Experiences;

/// <summary>What kind of knowledge it is (domain §4.6). What did not work is a kind of its own: it teaches others as much.</summary>
public enum ExperienceKind { Story, Systematic, Result, Decision, Failure }
