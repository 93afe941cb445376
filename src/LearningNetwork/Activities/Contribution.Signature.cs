using LearningNetwork.Accounts;
using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

public sealed partial class Contribution
{
    private static readonly Person Nobody = new() { Id = Guid.Empty, Name = "" };

    /// <summary>
    /// A copy to show, with no more of its writer than an identity lets a reader know: it cannot tell what it does not hold. By municipality there is no person
    /// and no role; anonymous, no municipality and no table either. To the whole minute, since the exact moment would tell whoever sat beside. Never saved.
    /// </summary>
    public Contribution SignedBy(Identity identity) => identity switch
    {
        Identity.Name => this,
        Identity.Municipality => Unsigned(MunicipalityNumber, RecipientNumber, TableId),
        _ => Unsigned(null, null, null),
    };

    private Contribution Unsigned(string? municipality, string? recipient, Guid? table) => new()
    {
        Id = Id, ActivityId = ActivityId, Cell = Cell, Phase = Phase, Person = Nobody, MunicipalityNumber = municipality, Role = Networks.OrganisationalRole.Other,
        TableId = table, RecipientNumber = recipient, AboutId = AboutId, ReplyToId = ReplyToId, Text = Text, Number = Number, Choice = Choice, Revision = Revision,
        CreatedAt = Minute(CreatedAt), SavedAt = Minute(SavedAt), RemovedAt = RemovedAt, RaisedTo = RaisedTo, WasRaised = WasRaised, Identity = Identity,
        Moderated = Moderated, ClusterId = ClusterId, TalkTitle = TalkTitle, TalkNumber = TalkNumber, IsTables = IsTables,
    };

    private static DateTime Minute(DateTime at) => new(at.Ticks - at.Ticks % TimeSpan.TicksPerMinute, DateTimeKind.Utc);
}
