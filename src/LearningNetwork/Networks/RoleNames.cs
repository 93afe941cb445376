namespace LearningNetwork.Networks;

/// <summary>What each <see cref="OrganisationalRole"/> and <see cref="NetworkRole"/> is called: RoleNames.resx (bokmål), .nn, .en; the key is the enum's own name.</summary>
public sealed class RoleNames;
