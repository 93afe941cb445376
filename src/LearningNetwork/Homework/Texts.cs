namespace LearningNetwork.Homework;

/// <summary>This room's texts: Texts.resx (bokmål), Texts.nn.resx, Texts.en.resx.</summary>
public sealed class Texts;
