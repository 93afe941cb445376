namespace LearningNetwork.Platform.Web.Parts;

/// <summary>A municipality's place card: two letters and one of twelve hues (1–12), so that colour is never alone. Without a hue it is KS'.</summary>
public sealed record Mark(string Letters, int? Hue, string Name);
