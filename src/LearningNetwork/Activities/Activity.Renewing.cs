using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>A new version of the method reaches an activity that has not begun. <see cref="PhaseRuns"/> must be loaded.</summary>
public sealed partial class Activity
{
    /// <summary>
    /// Takes the new version, and keeps the lengths somebody has set for this activity. What has begun keeps the version it began with, and so does one
    /// whose questions or identities somebody has chosen for it alone: they were chosen for that version.
    /// </summary>
    /// <param name="from">The version before.</param>
    public void Renew(Method from, Method made)
    {
        if (HasStarted || IsClosed || PhaseRuns.Count > 0 || Revision > 0 || WithOwnLengths(from, from).Yaml != MethodYaml) return;
        MethodYaml = WithOwnLengths(made, from).Yaml;
        Touch();
    }

    private Method WithOwnLengths(Method version, Method from)
    {
        foreach (var own in Method.Phases.Where(each => each.Minutes is not null && from.IndexOf(each.Key) is >= 0 and var at && from.Phases[at].Minutes != each.Minutes))
            if (version.IndexOf(own.Key) is >= 0 and var phase && version.Phases[phase].Minutes is not null) version = version.WithMinutes(phase, own.Minutes!.Value);
        return version;
    }
}
