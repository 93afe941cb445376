using LearningNetwork.Networks.Messages;
using LearningNetwork.Platform.Text;

namespace LearningNetwork.Networks;

public sealed record NetworkList(IReadOnlyList<Network> Networks, bool MayMake, Guid? Gathering);

/// <summary>A network's home page: what happens next, who sits round the table, and what is waiting for those who lead.</summary>
public sealed record NetworkHome(Entrance Entrance, IReadOnlyList<Meeting> Meetings)
{
    public Network Network => Entrance.Network;
    public DateOnly Today => Entrance.Now.DayInNorway;

    /// <summary>The first that is not over; a gathering with no date yet comes after those that have one.</summary>
    public Meeting? Next => Meetings.Where(each => !each.IsOver(Today)).OrderBy(each => each.Days.Count == 0).ThenBy(each => each.Starts).FirstOrDefault();

    /// <summary>What the band tells about: the next gathering, or the one that was, until a new one is planned.</summary>
    public Meeting? Shown => Next ?? (Meetings is [.., var last] ? last : null);

    public RoundTable Table => new(Entrance.Members, Shown);

    /// <summary>What other rooms say waits for the reader.</summary>
    public IReadOnlyList<ToDo> Waits { get; init; } = [];

    /// <summary>All of the network's.</summary>
    public IReadOnlyList<Message> Messages { get; init; } = [];
    public IReadOnlyList<Message> SaidNow => [.. Messages.Where(each => each.IsOn(Today)).Take(Message.AtOnce)];

    public IEnumerable<ToDo> ToDos => Waits.Concat(Entrance.Leads ? ToDo.In(this) : []);

    public int DaysLeft => Next is { Days: [var first, ..] } ? first.DayNumber - Today.DayNumber : 0;
}

/// <summary>Something that really is missing, and where it is done. Null where no text goes with it.</summary>
public sealed record ToDo(string Key, string Address, string Icon, string? About = null)
{
    public static IEnumerable<ToDo> In(NetworkHome home)
    {
        var at = $"/networks/{home.Network.Id}";
        if (home.Entrance.Members.Count == 0) yield return new("Members", at + "/members", "table");
        if (home.Entrance.People.Count < 2) yield return new("People", at + "/people", "people");
        if (home.Network.Description.Length == 0) yield return new("Description", at + "/edit", "edit");
        foreach (var message in home.Messages.Where(each => each.IsQuietAt(home.Today))) yield return new("Message", $"{at}/messages#b-{message.Id}", "talk", message.Text);
        if (home.Next is null) yield return new("Gathering", at + "/gatherings/new", "cal");
        if (home.Next is { IsPublished: false } next) yield return new("Programme", next.Address, "list", next.Title);
    }
}
