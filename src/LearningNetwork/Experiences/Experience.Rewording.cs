namespace LearningNetwork.Experiences;

/// <summary>Those who lead propose other words; the municipality that owns the experience says yes or no.</summary>
public sealed partial class Experience
{
    public List<Rewording> Rewordings { get; set; } = [];

    /// <summary>The one that waits for an answer; there is never more than one.</summary>
    public Rewording? OpenRewording => Rewordings.Find(each => each.Answer is null);

    /// <summary>What is theirs they simply write.</summary>
    public bool MayReword(Reader reader) => reader.Leads && Reach >= Reach.Network && !MayWrite(reader);

    public bool MaySeeRewordings(Reader reader) => MayRead(reader) && (MayWrite(reader) || reader.Leads);

    /// <summary>False, with nothing changed, for those who may not, where one waits already, and where the text has changed since they began.</summary>
    public bool Propose(Rewording rewording, Reader by)
    {
        if (!MayReword(by) || OpenRewording is not null || rewording.BasedOn != Newest.Number) return false;
        rewording.Number = Rewordings.Count + 1;
        Rewordings.Add(rewording);
        Stamp = Guid.CreateVersion7();
        return true;
    }

    /// <summary>The rewording becomes the text. False, with nothing changed, for those who may not, where the text is no longer the version they compared it with, and where what it would take in is not there for it.</summary>
    /// <param name="other">What the rewording takes in; null where it takes in nothing.</param>
    public bool Accept(int compared, Reader by, DateTime now, Experience? other = null)
    {
        if (OpenRewording is not { } rewording || !MayWrite(by) || compared != Newest.Number || rewording.TakesInId != other?.Id) return false;
        if (other is not null && !TakeIn(other, by, now)) return false;
        Save(ExperienceForm.Of(rewording, compared).ToVersion(Id, by.PersonId, now, rewording.Number));
        return Close(rewording, RewordingOutcome.Accepted, null, by, now);
    }

    /// <summary>The municipality says no, or the one who proposed it takes it back. False, with nothing changed, for everybody else.</summary>
    public bool Refuse(string? reason, Reader by, DateTime now)
    {
        if (OpenRewording is not { } rewording) return false;
        if (MayWrite(by)) return Close(rewording, RewordingOutcome.Declined, reason, by, now);
        return MaySeeRewordings(by) && by.PersonId == rewording.PersonId && Close(rewording, RewordingOutcome.TakenBack, null, by, now);
    }

    private bool Close(Rewording rewording, RewordingOutcome outcome, string? reason, Reader by, DateTime now)
    {
        rewording.Answer = new() { Outcome = outcome, PersonId = by.PersonId, At = now, Reason = reason };
        Stamp = Guid.CreateVersion7();
        return true;
    }
}
