using LearningNetwork.Platform.Data;

namespace LearningNetwork.Experiences.Collections;

/// <summary>A *læringssamling*: experiences in an order, with words between by those who lead. It has one address, and shows of each experience what its owner lets each reader see at that moment.</summary>
public sealed class Collection : OneRow
{
    public const int TitleLength = 120, LeadLength = 2000, MostParts = 60;

    public Guid NetworkId { get; set; }
    public Guid PersonId { get; set; }
    public DateTime CreatedAt { get; set; }
    public required string Title { get; set; }
    /// <summary>Markdown.</summary>
    public string? Lead { get; set; }
    /// <summary>Another after every change, so that of two at once one wins.</summary>
    public Guid Stamp { get; set; } = Guid.CreateVersion7();
    public List<CollectionPart> Parts { get; set; } = [];
    /// <summary>Every time it was opened and closed, with who and when. The last one holds.</summary>
    public List<CollectionOpening> Openings { get; set; } = [];

    public IEnumerable<CollectionPart> InOrder => Parts.OrderBy(part => part.Position);

    /// <summary>Writer: those who lead the network. Municipality is not used: a collection is nobody's at home.</summary>
    public Reach Reach => Openings.MaxBy(each => each.Number)?.To ?? Reach.Writer;

    public bool MayRead(Reader reader) => reader.Leads || Reach is Reach.Public || Reach is Reach.Network && reader.Role is not null;

    /// <summary>False, with nothing changed, where it is so already or there is no such step.</summary>
    public bool Open(Reach to, Guid by, DateTime now)
    {
        if (to == Reach || to is not (Reach.Writer or Reach.Network or Reach.Public)) return false;
        Openings.Add(new() { CollectionId = Id, Number = Openings.Count + 1, To = to, PersonId = by, At = now });
        Stamp = Guid.CreateVersion7();
        return true;
    }
}

/// <summary>Some words, an experience, or words that lead to one.</summary>
public sealed class CollectionPart : OneRow
{
    public const int TextLength = 4000;

    public Guid CollectionId { get; set; }
    public int Position { get; set; }
    /// <summary>Markdown.</summary>
    public string? Text { get; set; }
    public Guid? ExperienceId { get; set; }
}

/// <summary>Somebody let more or fewer read a collection.</summary>
public sealed class CollectionOpening : OneRow
{
    public Guid CollectionId { get; set; }
    /// <summary>From 1.</summary>
    public int Number { get; set; }
    public Reach To { get; set; }
    public Guid PersonId { get; set; }
    public DateTime At { get; set; }
}
