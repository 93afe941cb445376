using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>One audience and which one of its kind: the writer and the person, a table and its round, a municipality and its number.</summary>
public readonly record struct Listeners(Audience Audience, string Which = "")
{
    /// <summary>The same word on the line, in the page and in a test: <c>table:{id}:{round}</c>, <c>municipality:3312</c>, <c>everyone</c>.</summary>
    public override string ToString() => Which.Length == 0 ? Word : $"{Word}:{Which}";

    public string Word => Audience.ToString().ToLowerInvariant();

    /// <summary>Through which of several audiences a note is shown: the one that may do the most with it.</summary>
    public int Rank => Audience switch
    {
        Audience.Municipality => 6,
        Audience.Writer => 5,
        Audience.Recipient => 4,
        Audience.Facilitators => 3,
        Audience.Table => 2,
        _ => 1,
    };
}
