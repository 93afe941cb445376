using System.Text.Json;
using System.Text.Json.Serialization;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Accounts;

/// <summary>What the person has begun to write and not saved.</summary>
public sealed class Drafts(NetworkDb db, CurrentPerson person, TimeProvider time)
{
    // As the browser sends forms: names in words, numbers also as text.
    private static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() }, NumberHandling = JsonNumberHandling.AllowReadingFromString };

    /// <summary>Null where nothing is begun, and where what was begun is no such form.</summary>
    public async Task<(T Form, DateTime At)?> Of<T>(Guid subject) where T : class =>
        await Mine.FirstOrDefaultAsync(each => each.Subject == subject) is { } draft && Read<T>(draft.Form) is { } form ? (form, draft.At) : null;

    /// <summary>Answers when it was kept.</summary>
    public async Task<DateTime> Keep(Guid subject, JsonElement form)
    {
        if (await Mine.FirstOrDefaultAsync(each => each.Subject == subject) is not { } draft)
        {
            var others = await Mine.OrderByDescending(each => each.At).Skip(Draft.MostOfOne - 1).ToListAsync();
            db.RemoveRange(others);
            db.Add(draft = new() { PersonId = person.Id, Subject = subject, Form = "" });
        }
        (draft.Form, draft.At) = (form.GetRawText(), time.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync();
        return draft.At;
    }

    public Task Forget(Guid subject) => Mine.Where(each => each.Subject == subject).ExecuteDeleteAsync();

    private IQueryable<Draft> Mine => db.Drafts.Where(each => each.PersonId == person.Id);

    // A draft from before a field changed is lost rather than in the way of the page.
    private static T? Read<T>(string form) where T : class
    {
        try { return JsonSerializer.Deserialize<T>(form, Json); }
        catch (JsonException) { return null; }
    }
}
