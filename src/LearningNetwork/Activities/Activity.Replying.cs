using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>Answers to what was written in an activity taken over from (domain M14).</summary>
public sealed partial class Activity
{
    /// <summary>Those it was given to reply to it; what was given to nobody, those who wrote it.</summary>
    public bool MayReply(Cell cell, Viewer by, Contribution about) =>
        !about.IsRemoved && by.MunicipalityNumber is { } ours && NameElsewhere(about) is { } name && cell.About.Contains(name) && ours == (about.RecipientNumber ?? about.MunicipalityNumber);

    /// <summary>Their own, or a reply of their municipality's: it is the municipality's, whoever wrote it.</summary>
    public bool IsTheirs(Contribution row, Viewer by) => WriterOf(row) == by.PersonId || row.ReplyToId is not null && by is { Attends: true, MunicipalityNumber: { } ours } && ours == row.MunicipalityNumber;

    private void MustBeTheirs(Cell cell, Viewer by, Contribution? about)
    {
        if (about is null || !MayReply(cell, by, about)) throw new RefusedException(Refusal.NotThere);
    }

    private Contribution ReplyTo(Contribution about, Cell cell, Phase phase, Draft draft, Viewer by, DateTime now) => new()
    {
        Id = Reply.IdOf(Id, cell.Key, about.Id), ActivityId = Id, Cell = cell.Key, Phase = phase.Key, PersonId = by.PersonId, MunicipalityNumber = by.MunicipalityNumber, Role = by.Role,
        RecipientNumber = cell.Recipient is Recipient.Asker ? about.MunicipalityNumber : RecipientOf(cell, by, null), ReplyToId = about.Id, Identity = Tighter(cell.Identity, draft.Told),
        Text = TextFor(cell, draft), CreatedAt = now, SavedAt = now,
    };
}
