namespace LearningNetwork.Platform.Live;

/// <summary>An entity whose change is seen on somebody's screen. After the commit, those who watch its topics fetch their own view again.</summary>
public interface ILiveSubject
{
    /// <summary>Names such as <c>activity:{id}</c>; see the hub's <c>Watch</c>. Only for some of its watchers: <see cref="LiveGroups.Some"/>.</summary>
    IEnumerable<string> Topics { get; }

    /// <summary>What every watcher of these topics may know at once, before the view has come: small, and the same for all of them. Null when the view says it all.</summary>
    object? Told => null;
}
