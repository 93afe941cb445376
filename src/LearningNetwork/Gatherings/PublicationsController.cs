using System.Security.Cryptography;
using System.Text;
using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Gatherings;

/// <summary>Looks over what is new, and publishes it.</summary>
[Route("gatherings/{id:guid}/publication")]
public sealed class PublicationsController(GatheringDoor door, NetworkDb db, IStringLocalizer<Texts> texts) : ProgrammeDesk(db)
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id) => await door.Leading(id) is { } gathering ? View(await Review(gathering)) : NotFound();

    /// <summary>Publishes what was looked over: if the draft has been changed since, it is shown once more instead.</summary>
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, string? reviewed)
    {
        if (await door.Leading(id) is not { } gathering) return NotFound();
        var review = await Review(gathering);
        if (review.Changes.IsEmpty) return Again(review, "Fault.NothingToPublish");
        if (review.Fingerprint != reviewed) return Again(review, "Fault.ChangedWhileReviewing");
        if (review.Changes is { IsPublished: true, Count: 0 }) return Back(gathering, null, texts["Notice.NothingNew"]);
        Db.Add(gathering.Publish(door.Person, door.Now, review.Changes.Version + 1));
        try { await Db.SaveChangesAsync(); }
        catch (DbUpdateException) { return Again(review, "Fault.PublishedAtOnce"); }
        return Back(gathering, null, texts["Notice.Published", review.Changes.Version + 1]);
    }

    private async Task<PublicationReview> Review(Gathering gathering) => new(gathering, await Db.ChangesIn(gathering));

    private ViewResult Again(PublicationReview review, string fault)
    {
        ModelState.AddModelError("", texts[fault]);
        ModelState.Remove("reviewed");
        return this.ShowAgain("New", review);
    }
}

/// <summary>What is about to be published.</summary>
public sealed record PublicationReview(Gathering Gathering, ProgrammeChanges Changes)
{
    /// <summary>Differs as soon as anything in the draft does.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Changes.Draft.ToJson())));
}
