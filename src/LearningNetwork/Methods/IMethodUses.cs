namespace LearningNetwork.Methods;

/// <summary>Where a network's own method is in use. A room above fills it, because methods do not know activities.</summary>
public interface IMethodUses
{
    /// <summary>Gives the new version to what has not begun with the one before; saved by the caller.</summary>
    Task Renew(Guid network, Method from, Method made);

    /// <summary>What is not over and keeps an older version than this, the oldest first.</summary>
    Task<IReadOnlyList<MethodUse>> Keeping(Guid network, string key, int version);
}

/// <summary>Work that runs a method.</summary>
/// <param name="Name">Which gathering, and what it is called there.</param>
public sealed record MethodUse(Guid Activity, string Name, int Version);
