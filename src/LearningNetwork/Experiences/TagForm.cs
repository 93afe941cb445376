using System.ComponentModel.DataAnnotations;

namespace LearningNetwork.Experiences;

/// <summary>What an experience is about, as it is typed and ticked.</summary>
public sealed class TagForm
{
    public const int Steps = 10;

    /// <summary>With commas between.</summary>
    [StringLength(Experience.MostTags * (ExperienceTag.ValueLength + 2) * 2, ErrorMessage = "Fault.TooLong")]
    public string? Themes { get; set; }
    /// <summary>Of the step model, 1–10.</summary>
    public List<int> Step { get; set; } = [];
    public List<Capability> Capability { get; set; } = [];

    private string[] Typed => (Themes ?? "").Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static TagForm Of(Experience experience) => new()
    {
        Themes = string.Join(", ", experience.TagsOf(TagKind.Theme)),
        Step = [.. experience.TagsOf(TagKind.Step).Select(each => int.Parse(each, System.Globalization.CultureInfo.InvariantCulture))],
        Capability = [.. experience.TagsOf(TagKind.Capability).Select(Enum.Parse<Capability>)],
    };

    /// <summary>What both are about, once.</summary>
    public void Add(TagForm other)
    {
        Themes = string.Join(", ", Typed.Concat(other.Typed).Distinct(StringComparer.OrdinalIgnoreCase));
        (Step, Capability) = ([.. Step.Union(other.Step)], [.. Capability.Union(other.Capability)]);
    }

    /// <summary>Steps and capabilities that do not exist are left out.</summary>
    public void Onto(Experience experience, Guid by, DateTime now)
    {
        experience.Tag(TagKind.Theme, Typed, by, now);
        experience.Tag(TagKind.Step, Step.Where(each => each is >= 1 and <= Steps).Select(each => each.ToString(System.Globalization.CultureInfo.InvariantCulture)), by, now);
        experience.Tag(TagKind.Capability, Capability.Where(Enum.IsDefined).Select(each => each.ToString()), by, now);
    }
}
