using System.Text.Json;
using System.Text.Json.Serialization;
using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Experiences;

/// <summary>What the person has begun to write and not saved.</summary>
public sealed class ExperienceDrafts(NetworkDb db, CurrentPerson person, TimeProvider time)
{
    /// <summary>How forms are sent and kept: names in words, numbers also as text.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() }, NumberHandling = JsonNumberHandling.AllowReadingFromString };

    public async Task<(ExperienceForm Form, DateTime At)?> Of(Guid subject) =>
        await Mine.FirstOrDefaultAsync(each => each.Subject == subject) is { } draft && Read(draft.Form) is { } form ? (form, draft.At) : null;

    /// <summary>Answers when it was kept.</summary>
    public async Task<DateTime> Keep(Guid subject, ExperienceForm form)
    {
        if (await Mine.FirstOrDefaultAsync(each => each.Subject == subject) is not { } draft)
        {
            var others = await Mine.OrderByDescending(each => each.At).Skip(ExperienceDraft.MostOfOne - 1).ToListAsync();
            db.RemoveRange(others);
            db.Add(draft = new() { PersonId = person.Id, Subject = subject, Form = "" });
        }
        (draft.Form, draft.At) = (JsonSerializer.Serialize(form, Json), time.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync();
        return draft.At;
    }

    public Task Forget(Guid subject) => Mine.Where(each => each.Subject == subject).ExecuteDeleteAsync();

    private IQueryable<ExperienceDraft> Mine => db.ExperienceDrafts.Where(each => each.PersonId == person.Id);

    // A draft from before a field changed is lost rather than in the way of the page.
    private static ExperienceForm? Read(string form)
    {
        try { return JsonSerializer.Deserialize<ExperienceForm>(form, Json); }
        catch (JsonException) { return null; }
    }
}
