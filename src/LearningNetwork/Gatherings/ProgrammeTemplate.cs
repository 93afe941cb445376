using LearningNetwork.Platform.Text;

namespace LearningNetwork.Gatherings;

/// <summary>A programme as it has been run before (domain §2.2–2.8), to begin from: one day or more, with what each item runs.</summary>
/// <param name="Key">Its name in addresses, and the file's.</param>
public sealed record ProgrammeTemplate(string Key, Wording Name, Wording About, IReadOnlyList<TemplateDay> Days)
{
    public int Count => Days.Sum(day => day.Items.Count());
}

/// <param name="Starts">Null where the programme has no clock times.</param>
public sealed record TemplateDay(TimeOnly? Starts, TimeOnly? Ends, IReadOnlyList<TemplateItem> Wholes)
{
    /// <summary>Every item, each followed by its parts.</summary>
    public IEnumerable<TemplateItem> Items => Wholes.SelectMany(whole => whole.Parts.Prepend(whole));
}

/// <param name="Minutes">Null where nobody knows.</param>
/// <param name="Method">What it runs, where that is another method than its type's.</param>
public sealed record TemplateItem(Wording Title, ItemType Type, int? Minutes, string? Method)
{
    public TimeOnly? Locked { get; init; }
    public Wording? Details { get; init; }
    /// <summary>What another item calls this one by, when it continues it.</summary>
    public string? Key { get; init; }
    public string? Continues { get; init; }
    public IReadOnlyList<TemplateItem> Parts { get; init; } = [];

    /// <summary>In the language of whoever lays it in: from then on it is their own programme.</summary>
    public ProgrammeItem ToItem(Guid gathering) => new()
    {
        GatheringId = gathering, Title = Title.ToString(), Type = Type, Minutes = Minutes, MethodKey = Method ?? Type.MethodKey, LockedStart = Locked, Details = Details?.ToString(),
    };
}
