using System.ComponentModel.DataAnnotations;

namespace LearningNetwork.Experiences.Collections;

/// <summary>A collection as it is written. Every button saves all of it, so that moving a part loses no words.</summary>
public sealed class CollectionForm
{
    [Required(ErrorMessage = "Fault.Title"), StringLength(Collection.TitleLength, ErrorMessage = "Fault.TooLong")]
    public string? Title { get; set; }
    [StringLength(Collection.LeadLength, ErrorMessage = "Fault.TooLong")]
    public string? Lead { get; set; }
    /// <summary>The collection's stamp when the form was opened.</summary>
    public Guid Stamp { get; set; }
    public List<PartForm> Parts { get; set; } = [];
    /// <summary>An experience to put last; null for none.</summary>
    public Guid? Add { get; set; }
    /// <summary>"up:2", "down:2", "out:2" or "text": what else the button does.</summary>
    public string? Do { get; set; }

    public static CollectionForm Of(Collection collection) => new()
    {
        Title = collection.Title, Lead = collection.Lead, Stamp = collection.Stamp, Parts = [.. collection.InOrder.Select(part => new PartForm { Text = part.Text, Experience = part.ExperienceId })],
    };

    /// <summary>The parts as they are after what the button does.</summary>
    /// <param name="mayAdd">Experiences that may be put in.</param>
    public List<PartForm> Arranged(Func<Guid, bool> mayAdd)
    {
        var parts = Parts.ToList();
        if (Do?.Split(':') is [var what, var number] && int.TryParse(number, out var at) && at >= 0 && at < parts.Count) Move(parts, what, at);
        if (Do == "text") parts.Add(new());
        if (Add is { } id && mayAdd(id) && parts.TrueForAll(part => part.Experience != id)) parts.Add(new() { Experience = id });
        return [.. parts.Where(part => part.Experience is null || mayAdd(part.Experience.Value) || Parts.Contains(part)).Take(Collection.MostParts)];
    }

    private static void Move(List<PartForm> parts, string what, int at)
    {
        var part = parts[at];
        parts.RemoveAt(at);
        if (what == "up") parts.Insert(Math.Max(0, at - 1), part);
        if (what == "down") parts.Insert(Math.Min(parts.Count, at + 1), part);
    }
}

public sealed class PartForm
{
    [StringLength(CollectionPart.TextLength, ErrorMessage = "Fault.TooLong")]
    public string? Text { get; set; }
    public Guid? Experience { get; set; }
}
