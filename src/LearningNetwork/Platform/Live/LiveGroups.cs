using System.Globalization;

namespace LearningNetwork.Platform.Live;

/// <summary>Names of the groups a line may be in. Made here only, so that a sender and a listener can never mean different things.</summary>
public static class LiveGroups
{
    /// <summary>Everyone who watches the topic: for signals.</summary>
    public static string Signals(string topic) => topic;

    /// <summary>Some of those who watch the topic: for signals that would only disturb the others.</summary>
    public static string Some(string topic, string who) => $"{topic}|{who}";

    /// <summary>The topic a signal is about, whoever of its watchers it is for.</summary>
    public static string TopicOf(string signal) => signal.Split('|')[0];

    /// <summary>One audience of the topic, in one language: what is sent is ready to show.</summary>
    public static string Of(string topic, string audience, CultureInfo language) => $"{topic}|{audience}|{language.TwoLetterISOLanguageName}";
}
