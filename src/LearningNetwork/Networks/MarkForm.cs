namespace LearningNetwork.Networks;

/// <summary>A municipality's mark: two letters nobody else in the network has, and a hue 1–12. And how many live there, where somebody has said it.</summary>
public sealed record MarkForm(string? Initials, int Hue, int? Inhabitants = null)
{
    public const int MostInhabitants = 2_000_000;

    /// <summary>Null when the mark can be used; otherwise the key of the sentence that says why not.</summary>
    public string? FaultFor(Membership member, Network network) => Initials?.Trim() switch
    {
        not { Length: 2 } => "Members.TwoLetters",
        var letters when !letters.All(char.IsLetterOrDigit) => "Members.TwoLetters",
        var letters when network.IsTaken(letters, member) => "Members.Taken",
        _ when Hue is < 1 or > Network.Hues => "Members.Hue",
        _ => Inhabitants is < 1 or > MostInhabitants ? "Members.Inhabitants.Fault" : null,
    };
}

public sealed record MembersPage(Entrance Entrance, string? Asked, IReadOnlyList<Municipality> Found);
