using LearningNetwork.Networks;

namespace LearningNetwork.Experiences.Curation;

/// <summary>The networks somebody leads, and what has been put aside there.</summary>
internal sealed record Desk(Dictionary<Guid, string> Led, Dictionary<Guid, Places> Places, List<CurationEntry> Entries)
{
    public IReadOnlyCollection<Guid> Networks => Led.Keys;

    public string NameOf(Guid network) => Led[network];

    public BenchItem Of(BenchKind kind, Experience experience, DateTime at) =>
        new(kind, experience.Id, experience.Newest.Title, experience.NetworkId, Led[experience.NetworkId], at) { Place = Places[experience.NetworkId].Of(experience.MunicipalityNumber) };

    /// <summary>Put aside means until something newer happens with it.</summary>
    public bool IsOnIt(BenchItem item) => !Entries.Exists(each => each.Act is CurationAct.PutAside && each.Subject == item.Subject && each.At >= item.At);

    /// <summary>Pairs that speak of the same, that nobody has judged: the likest first.</summary>
    public IEnumerable<BenchItem> Alike(List<Experience> all)
    {
        var words = all.ToDictionary(each => each.Id, each => Likeness.WordsOf(each.Newest));
        return from one in all
               from other in all
               where one.Id.CompareTo(other.Id) < 0 && one.NetworkId == other.NetworkId && !IsJudged(one.Id, other.Id)
               let likeness = Likeness.Of(words[one.Id], words[other.Id])
               where likeness >= Likeness.Enough
               orderby likeness descending
               select Of(BenchKind.Alike, one, one.Newest.At > other.Newest.At ? one.Newest.At : other.Newest.At) with { Other = (other.Id, other.Newest.Title) };
    }

    private bool IsJudged(Guid one, Guid other) => Entries.Exists(each => each.Act is CurationAct.Linked or CurationAct.Differ && (each.Subject == one && each.Other == other || each.Subject == other && each.Other == one));
}
