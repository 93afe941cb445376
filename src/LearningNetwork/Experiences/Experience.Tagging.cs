using LearningNetwork.Platform.Text;

namespace LearningNetwork.Experiences;

/// <summary>What it is about, so that others find it: themes in free words, steps of the step model (domain M24) and capabilities (domain M72).</summary>
public sealed partial class Experience
{
    public const int MostTags = 12;

    public List<ExperienceTag> Tags { get; set; } = [];

    /// <summary>Words by the alphabet, steps by their number.</summary>
    public IEnumerable<string> TagsOf(TagKind kind) => Tags.Where(each => each.Kind == kind).Select(each => each.Value).OrderBy(each => kind is TagKind.Step ? each.Length : 0).ThenBy(each => each, ByAlphabet);

    private static readonly StringComparer ByAlphabet = StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("nb-NO"), ignoreCase: true);

    /// <summary>The municipality, and those who lead once it is the network's.</summary>
    public bool MayTag(Reader reader) => MayWrite(reader) || reader.Leads && Reach >= Reach.Network;

    /// <summary>From now on these and no others of the kind. Of the same word twice, also in capitals, one stays; at most <see cref="MostTags"/>.</summary>
    public void Tag(TagKind kind, IEnumerable<string> values, Guid by, DateTime now)
    {
        var wanted = values.Select(each => Line.Of(each)).OfType<string>().Select(each => each[..Math.Min(each.Length, ExperienceTag.ValueLength)]).DistinctBy(Folding.Fold).Take(MostTags).ToList();
        Tags.RemoveAll(each => each.Kind == kind && !wanted.Contains(each.Value));
        foreach (var value in wanted.Except(TagsOf(kind)).ToList()) Tags.Add(new() { ExperienceId = Id, Kind = kind, Value = value, PersonId = by, At = now });
    }
}
