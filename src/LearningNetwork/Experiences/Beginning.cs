using LearningNetwork.Activities;
using LearningNetwork.Gatherings;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Experiences;

/// <summary>A new experience, before anything is typed.</summary>
/// <param name="IsOnBehalf">Begun by somebody who leads, for a municipality that is to be asked.</param>
public sealed record Beginning(Guid Network, string Municipality, IReadOnlyList<NoteView> Notes, bool IsOnBehalf = false)
{
    /// <summary>The experience that it is written out of; null when it begins by itself.</summary>
    public Experience? DividedFrom { get; init; }

    /// <summary>What a draft of it is kept under.</summary>
    public Guid Subject => DividedFrom is { } whole ? Beside(whole.Id) : Notes.Count == 0 ? Network : Notes.Min(note => note.Contribution.Id);

    /// <summary>The notes lie in the text, one paragraph each.</summary>
    public ExperienceForm ToForm(Guid? activity) => DividedFrom is { } whole ? Of(whole) : new() { Activity = activity, From = [.. Notes.Select(note => note.Contribution.Id)], Done = Notes.Count == 0 ? null : string.Join("\n\n", Notes.Select(note => note.Told)) };

    public Experience ToExperience(ExperienceForm form, Guid by, DateTime now)
    {
        var experience = new Experience { NetworkId = Network, MunicipalityNumber = Municipality, PersonId = by, CreatedAt = now, IsOnBehalf = IsOnBehalf, DividedFromId = DividedFrom?.Id };
        form.Number = 0;
        experience.Versions.Add(form.ToVersion(experience.Id, by, now));
        form.Tags.Onto(experience, by, now);
        foreach (var note in Notes) experience.Sources.Add(new() { ExperienceId = experience.Id, ContributionId = note.Contribution.Id, ActivityId = note.Contribution.ActivityId, PersonId = by, At = now });
        foreach (var source in DividedFrom?.AllSources ?? []) experience.Sources.Add(new() { ExperienceId = experience.Id, ContributionId = source.ContributionId, ActivityId = source.ActivityId, PersonId = by, At = now });
        return experience;
    }

    private static ExperienceForm Of(Experience whole)
    {
        var form = ExperienceForm.Of(whole);
        (form.Number, form.DividedFrom) = (0, whole.Id);
        return form;
    }

    // The whole has a draft of its own.
    private static Guid Beside(Guid whole)
    {
        var bytes = whole.ToByteArray();
        bytes[^1] ^= 0xFF;
        return new(bytes);
    }
}

/// <summary>Where experiences are begun: from nothing, for the municipality one takes part for; from notes that one sees; or out of another that tells of two things.</summary>
public sealed class Beginnings(NetworkDb db, NetworkDoor networks, Origins origins, ExperienceDoor door)
{
    /// <summary>One of two. Null where the person may neither write on the whole nor propose other words for it.</summary>
    public async Task<Beginning?> Divide(Guid network, Guid whole) =>
        await door.Find(whole) is { MayDivide: true } page && page.Experience.NetworkId == network ? new(network, page.Experience.MunicipalityNumber, [], !page.MayWrite) { DividedFrom = page.Experience } : null;

    /// <summary>Null where the person may not: they take part for no municipality, or do not see every note.</summary>
    public async Task<Beginning?> Find(Guid network, Guid? activity, IReadOnlyList<Guid> from)
    {
        var entered = await networks.Enter(network, "experiences");
        if (activity is null) return from.Count == 0 && entered?.Reader.MunicipalityNumber is { } ours ? new(network, ours, []) : null;
        if (await origins.In(activity.Value, networks.Person) is not { } seen || !await db.Gatherings.AnyAsync(each => each.Id == seen.Hall.Activity.GatheringId && each.NetworkId == network)) return null;
        var notes = seen.Notes.Where(note => from.Contains(note.Contribution.Id)).ToList();
        if (notes.Count == 0 || notes.Count < from.Distinct().Count()) return null;
        if (seen.Hall.Viewer is { Attends: true, MunicipalityNumber: { } theirs } && notes.All(note => IsTheirs(note, theirs))) return new(network, theirs, notes);
        return entered is { Leads: true } && OneMunicipality(notes) is { } asked ? new(network, asked, notes, IsOnBehalf: true) : null;
    }

    // What the municipality wrote, and what it was given.
    private static bool IsTheirs(NoteView note, string municipality) => note.Contribution.MunicipalityNumber == municipality || note.Contribution.RecipientNumber == municipality;

    // Nobody is asked about what they wrote without a name: to be asked would tell that it was theirs.
    private static string? OneMunicipality(List<NoteView> notes) =>
        notes.TrueForAll(note => note.Identity is not Methods.Identity.Anonymous) && notes.Select(note => note.Contribution.MunicipalityNumber).Distinct().ToList() is [{ } one] ? one : null;
}
