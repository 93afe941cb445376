using LearningNetwork.Platform.Data;

namespace LearningNetwork.Platform.Servers;

/// <summary>The other servers, told of what is no row in a save: a line to cut, something changed by a statement of its own.</summary>
public sealed class OtherServers(ThisServer here, Func<NetworkDb> database)
{
    /// <summary>When it returns, the others can read it. Nothing when there are none.</summary>
    public async Task Tell(string what, string about = "")
    {
        if (!here.HasOthers) return;
        await using var db = database();
        here.Tell(db, what, about);
        await db.SaveChangesAsync();
    }
}
