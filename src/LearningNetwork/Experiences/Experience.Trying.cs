namespace LearningNetwork.Experiences;

/// <summary>Where it has travelled: other municipalities of the network that may read it tell that they tried it.</summary>
public sealed partial class Experience
{
    public List<Trial> Trials { get; set; } = [];

    /// <summary>The newest of each municipality, in the order they began; also of what it has taken in.</summary>
    public IReadOnlyList<Trial> Travels => [.. Trials.Concat(TakenIn.SelectMany(each => each.Experience.Trials)).GroupBy(each => each.MunicipalityNumber).OrderBy(of => of.Min(each => each.At)).Select(of => of.OrderBy(each => each.At).ThenBy(each => each.Number).Last())];

    /// <summary>What others tell is theirs: they told it to the network, and the owner's yes to the world is not theirs.</summary>
    public IReadOnlyList<Trial> TravelsFor(Reader reader) => reader.Role is null ? [] : Travels;

    public Trial? TrialOf(string? municipality) => Trials.Where(each => each.MunicipalityNumber == municipality).MaxBy(each => each.Number);

    public bool MayTry(Reader reader) => MayRead(reader) && reader is { Role: not null, MunicipalityNumber: { } theirs } && theirs != MunicipalityNumber;

    /// <summary>False, with nothing changed, for those who may not.</summary>
    public bool Try(TrialForm form, Reader by, DateTime now)
    {
        if (!MayTry(by)) return false;
        Trials.Add(form.ToTrial(Id, by, (TrialOf(by.MunicipalityNumber)?.Number ?? 0) + 1, now));
        return true;
    }
}
