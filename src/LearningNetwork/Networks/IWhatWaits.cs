namespace LearningNetwork.Networks;

/// <summary>What a network's home page may know of what waits for its reader. The room above fills it, because networks do not know homework.</summary>
public interface IWhatWaits
{
    /// <summary>What waits for whoever came in, the first due first.</summary>
    Task<IReadOnlyList<ToDo>> For(Entrance entrance);
}
