namespace LearningNetwork.Platform.Web.Parts;

/// <summary>How to come in, as the stage shows it: the address people type, the digits in groups, and the link the QR code holds.</summary>
public sealed record JoinCode(string Address, string Digits, string Link);
