using LearningNetwork.Platform.Data;

namespace LearningNetwork.Homework;

/// <summary>Keeps what a municipality has typed, and what was refused stays on the page.</summary>
public sealed class Delivering(HomeworkDoor door, DeliveryDrafts drafts, NetworkDb db)
{
    /// <summary>The page afterwards, and why nothing was kept, if it was not. Null when it is not there for the person.</summary>
    /// <param name="done">The municipality is done, and delivers.</param>
    public async Task<(DeliveryPage Page, Refusal? Refusal)?> Save(Guid id, string number, DeliveryForm form, bool done)
    {
        if ((await door.Find(id))?.Delivery(number) is not { } page) return null;
        var (assignment, by, answers) = (page.Assignment, page.Page.Reader, Answers.Of(form.Texts, form.Stamp));
        var refusal = done ? assignment.Deliver(by, number, answers, door.Now) : assignment.Write(by, number, answers, door.Now);
        if (refusal is null && !await db.SavesFirst()) (refusal, page) = (Refusal.Meanwhile, (await door.Find(id))!.Delivery(number)!);
        if (refusal is null) await drafts.Forget(id, number);
        return (refusal is null ? page : page with { Texts = form.Typed, IsMeanwhile = refusal is Refusal.Meanwhile }, refusal);
    }
}
