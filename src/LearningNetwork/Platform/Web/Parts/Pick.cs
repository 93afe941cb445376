namespace LearningNetwork.Platform.Web.Parts;

/// <summary>One choice among few, all visible (_Pick). <paramref name="Kinds"/> draws the three papers of a composer.</summary>
public sealed record Pick(string Name, string Legend, IReadOnlyList<PickOption> Options, bool LegendHidden = false, bool Kinds = false);

/// <summary>A card to pick: with a place card, or an icon and a paper kind, or only the text.</summary>
public sealed record PickOption(string Value, string Text, bool Picked = false, Mark? Mark = null, string? Icon = null, string? Kind = null);
