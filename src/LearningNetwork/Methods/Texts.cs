namespace LearningNetwork.Methods;

/// <summary>Names this room's texts.</summary>
public sealed class Texts;
