namespace LearningNetwork.Platform;

/// <summary>The texts no room owns: frame, error pages, parts. Texts.resx is bokmål; nn and en lie beside it.</summary>
public sealed class Texts;
