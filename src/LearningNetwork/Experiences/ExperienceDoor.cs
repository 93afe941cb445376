using LearningNetwork.Accounts;
using LearningNetwork.Activities;
using LearningNetwork.Gatherings;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Experiences;

/// <summary>The only way a page finds an experience, or begins one: through the person. Not there and not for this person are both null.</summary>
public sealed class ExperienceDoor(NetworkDb db, CurrentPerson person, NetworkDoor networks, Activities.Entrance entrance)
{
    public Guid Person => person.Id;
    public DateTime Now => networks.Now;

    /// <summary>The log of a network that the person takes part in.</summary>
    public async Task<ExperienceList?> In(Guid network)
    {
        if (await networks.Enter(network) is not { } found) return null;
        var reader = Reader.Of(Person, found);
        var all = await db.Experiences.AsNoTracking().AsSplitQuery().Include(each => each.Versions.OrderByDescending(version => version.Number).Take(1)).Include(each => each.Trials).Where(each => each.NetworkId == network).Where(Experience.ReadableBy(reader)).OrderByDescending(each => each.CreatedAt).ToListAsync();
        return new(found, reader, all);
    }

    /// <summary>One that the person may read, to be changed.</summary>
    public async Task<ExperiencePage?> Find(Guid id)
    {
        var whole = db.Experiences.Include(each => each.Versions).ThenInclude(version => version.Person).Include(each => each.Consents).Include(each => each.Sources).Include(each => each.Trials).AsSplitQuery();
        if (await whole.FirstOrDefaultAsync(each => each.Id == id) is not { } experience) return null;
        var reader = Reader.Of(Person, await networks.Enter(experience.NetworkId));
        if (!experience.MayRead(reader)) return null;
        return new(experience, reader, await db.PlacesIn(experience.NetworkId)) { Network = await db.Networks.Where(each => each.Id == experience.NetworkId).Select(each => each.Name).FirstAsync(), Sources = await SourcesOf(experience) };
    }

    /// <summary>What a new one would be made of: nothing yet, for the municipality the person takes part for; or notes that the person sees, for the one they attend for.</summary>
    public async Task<Beginning?> Begin(Guid network, Guid? activity, IReadOnlyList<Guid> from)
    {
        var entered = await networks.Enter(network);
        if (activity is null) return from.Count == 0 && entered?.Reader.MunicipalityNumber is { } ours ? new(network, ours, []) : null;
        if (await entrance.Enter(activity.Value, Person) is not { Viewer: { Attends: true, MunicipalityNumber: { } municipality } } hall) return null;
        if (!await db.Gatherings.AnyAsync(each => each.Id == hall.Activity.GatheringId && each.NetworkId == network)) return null;
        var notes = (await entrance.NotesOf(hall)).For(hall.Seeing).Where(note => from.Contains(note.Contribution.Id) && IsTheirs(note, municipality)).ToList();
        return notes.Count > 0 && notes.Count == from.Distinct().Count() ? new(network, municipality, notes) : null;
    }

    // What the municipality wrote, and what it was given.
    private static bool IsTheirs(NoteView note, string municipality) => note.Contribution.MunicipalityNumber == municipality || note.Contribution.RecipientNumber == municipality;

    private async Task<IReadOnlyList<SourceView>> SourcesOf(Experience experience)
    {
        var sources = experience.Sources.OrderBy(each => each.At).ToList();
        var (ids, activities) = (sources.ConvertAll(each => each.ContributionId), sources.Select(each => each.ActivityId).Distinct().ToList());
        var there = await db.Contributions.Where(row => ids.Contains(row.Id) && row.RemovedAt == null).Select(row => row.Id).ToHashSetAsync();
        var where = await db.Activities.AsNoTracking().Include(each => each.Gathering).Where(each => activities.Contains(each.Id)).ToDictionaryAsync(each => each.Id, each => $"{each.Gathering.Title}, {each.Method.Name}");
        var told = await ToldIn(activities, there);
        return sources.ConvertAll(each => new SourceView(each.At, where.GetValueOrDefault(each.ActivityId), told.GetValueOrDefault(each.ContributionId), !there.Contains(each.ContributionId)));
    }

    // By the rule of the activity each was written in.
    private async Task<Dictionary<Guid, string>> ToldIn(IEnumerable<Guid> activities, HashSet<Guid> notes)
    {
        Dictionary<Guid, string> told = [];
        foreach (var activity in activities)
            if (await entrance.Enter(activity, Person) is { } hall)
                foreach (var note in (await entrance.NotesOf(hall)).For(hall.Seeing).Where(note => notes.Contains(note.Contribution.Id))) told[note.Contribution.Id] = note.Told;
        return told;
    }
}

/// <summary>A new experience, before anything is typed.</summary>
public sealed record Beginning(Guid Network, string Municipality, IReadOnlyList<NoteView> Notes)
{
    /// <summary>The notes lie in the text, one paragraph each.</summary>
    public ExperienceForm ToForm(Guid? activity) => new() { Activity = activity, From = [.. Notes.Select(note => note.Contribution.Id)], Done = Notes.Count == 0 ? null : string.Join("\n\n", Notes.Select(note => note.Told)) };

    public Experience ToExperience(ExperienceForm form, Guid by, DateTime now)
    {
        var experience = new Experience { NetworkId = Network, MunicipalityNumber = Municipality, PersonId = by, CreatedAt = now };
        form.Number = 0;
        experience.Versions.Add(form.ToVersion(experience.Id, by, now));
        foreach (var note in Notes) experience.Sources.Add(new() { ExperienceId = experience.Id, ContributionId = note.Contribution.Id, ActivityId = note.Contribution.ActivityId, PersonId = by, At = now });
        return experience;
    }
}
