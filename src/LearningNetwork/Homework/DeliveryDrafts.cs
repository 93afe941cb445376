using System.Text.Json;
using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Homework;

/// <summary>What the person has typed for a municipality and not saved. Nobody else's is ever reached: a draft is found by its writer.</summary>
public sealed class DeliveryDrafts(NetworkDb db, CurrentPerson person, TimeProvider time)
{
    /// <summary>The page with what its reader has begun; one that says the same as what is kept is none.</summary>
    public async Task<DeliveryPage> Onto(DeliveryPage page)
    {
        if (!page.Page.Reader.Writes(page.Number) || await Mine(page.Assignment.Id, page.Number).FirstOrDefaultAsync() is not { } draft) return page;
        var form = JsonSerializer.Deserialize<DeliveryForm>(draft.Form)!;
        return page.Says(form) ? page : page with { Begun = new(form, draft.At) };
    }

    /// <summary>Answers when it was kept.</summary>
    public async Task<DateTime> Keep(Guid assignment, string number, DeliveryForm form)
    {
        if (await Mine(assignment, number).FirstOrDefaultAsync() is not { } draft) db.Add(draft = new() { PersonId = person.Id, AssignmentId = assignment, MunicipalityNumber = number, Form = "" });
        (draft.Form, draft.At) = (JsonSerializer.Serialize(form), time.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync();
        return draft.At;
    }

    public Task Forget(Guid assignment, string number) => Mine(assignment, number).ExecuteDeleteAsync();

    private IQueryable<DeliveryDraft> Mine(Guid assignment, string number) => db.DeliveryDrafts.Where(each => each.PersonId == person.Id && each.AssignmentId == assignment && each.MunicipalityNumber == number);
}

/// <summary>What a reader has typed and not saved, and when it was kept.</summary>
public sealed record BegunAnswers(DeliveryForm Form, DateTime At)
{
    public IReadOnlyList<string> Texts => Form.Typed;
}
