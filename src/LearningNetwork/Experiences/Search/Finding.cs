using LearningNetwork.Accounts;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Search;
using LearningNetwork.Platform.Text;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Experiences.Search;

/// <summary>Finds what the person may read, in all their networks; somebody who has not signed in, what is open to everyone. What they may not read is in no list, no count and no suggestion.</summary>
public sealed partial class Finding(NetworkDb db, CurrentPerson person, TimeProvider time, FindingElsewhere elsewhere)
{
    /// <summary>Where more is found, the newest so many are counted and shown.</summary>
    public const int Most = 1000;
    public const int OnPage = 20;

    public async Task<SearchPage> Find(SearchForm form)
    {
        var (words, roles) = (SearchWords.Of(form.Q), await Roles());
        var places = await FoundPlaces.In(db);
        var candidates = Candidates(words, roles, places);
        var found = await candidates.Of(form);
        var shown = await Shown([.. found.Skip((Math.Max(form.Page, 1) - 1) * OnPage).Take(OnPage).Select(each => each.Subject)], words, roles, places);
        var facets = new List<FacetPanel>();
        foreach (var facet in Facet.All) facets.Add(Panel(facet, form.Chosen(facet), form.Chosen(facet).Count > 0 ? await candidates.Of(form, but: facet) : found, places));
        return new(form, words, found.Count, shown, [.. facets.Where(panel => panel.Values.Count > 0)]) { Networks = [.. roles.Select(role => role.NetworkId)], Elsewhere = words.IsEmpty || form.IsNarrowed || form.Page > 1 ? [] : await elsewhere.Find(words, person.IdOrNull, roles) };
    }

    private Candidates Candidates(SearchWords words, IReadOnlyList<Participation> roles, FoundPlaces places) => new(db, words, ExperienceDocument.MarksOf(person.IdOrNull, roles.Select(role => (role.NetworkId, role.MunicipalityNumber))), places);

    private async Task<IReadOnlyList<Participation>> Roles()
    {
        if (!person.HasAccount) return [];
        var rows = await db.Participations.AsNoTracking().Where(Participation.Of(person.Id, time.GetUtcNow().UtcDateTime)).ToListAsync();
        return [.. rows.GroupBy(row => row.NetworkId).Select(of => of.OrderByDescending(row => row.Leads).First())];
    }

    private async Task<IReadOnlyList<FoundExperience>> Shown(List<Guid> subjects, SearchWords words, IReadOnlyList<Participation> roles, FoundPlaces places)
    {
        var experiences = await db.Experiences.AsNoTracking().AsSplitQuery().Include(each => each.Versions).Include(each => each.Trials).Include(each => each.Tags).Include(each => each.TakenIn).ThenInclude(merger => merger.Experience).ThenInclude(taken => taken.Trials)
            .Where(each => subjects.Contains(each.Id)).ToDictionaryAsync(each => each.Id);
        var texts = await db.SearchDocuments.AsNoTracking().Where(document => subjects.Contains(document.Subject)).ToDictionaryAsync(document => document.Subject, document => (document.Title, document.Text));
        return [.. subjects.Where(id => experiences.TryGetValue(id, out var there) && there.MayRead(ReaderIn(there.NetworkId, roles))).Select(id =>
            new FoundExperience(experiences[id], places.NameOf(experiences[id].MunicipalityNumber), experiences[id].TravelsFor(ReaderIn(experiences[id].NetworkId, roles)).Count, Excerpt.Of(texts[id].Title, words), Excerpt.Of(texts[id].Text, words)))];
    }

    private Reader ReaderIn(Guid network, IReadOnlyList<Participation> roles) =>
        person.IdOrNull is not { } id ? Reader.Nobody : roles.FirstOrDefault(role => role.NetworkId == network) is { } role ? new(id, role.MunicipalityNumber, role.Role) : new(id, null, null);

    private static FacetPanel Panel(string facet, IReadOnlyList<string> chosen, IReadOnlyList<Candidate> found, FoundPlaces places)
    {
        var isChosen = chosen.Select(Folding.Fold).ToHashSet(StringComparer.Ordinal);
        var counted = found.SelectMany(each => places.ValuesOf(each, facet)).GroupBy(Folding.Fold).Select(of => (Value: of.First(), Count: of.Count())).ToList();
        var missing = chosen.Where(value => !counted.Exists(each => Folding.Fold(each.Value) == Folding.Fold(value))).Select(value => (Value: value, Count: 0));
        var values = counted.Concat(missing).Select(each => new FacetValue(each.Value, places.NameOf(each.Value) ?? each.Value, each.Count, isChosen.Contains(Folding.Fold(each.Value))));
        return new(facet, [.. facet is Facet.Year or Facet.Step ? values.OrderByDescending(each => facet is Facet.Year ? each.Value : "").ThenBy(each => each.Value.Length).ThenBy(each => each.Value, StringComparer.Ordinal) : values.OrderByDescending(each => each.Count).ThenBy(each => each.Name, StringComparer.Ordinal)]);
    }
}
