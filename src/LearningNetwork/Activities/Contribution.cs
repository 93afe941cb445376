using LearningNetwork.Accounts;
using LearningNetwork.Methods;

namespace LearningNetwork.Activities;

/// <summary>
/// One value in one cell, by one person, for one municipality at the time, seen by one audience. The browser makes the id, so that sending twice
/// is the same as once. A removed contribution keeps its row without its text, so that phones that were away learn that it is gone.
/// </summary>
public sealed partial class Contribution
{
    public const int LongestText = 10_000;

    public required Guid Id { get; init; }
    public Guid ActivityId { get; init; }
    public required string Cell { get; init; }
    /// <summary>The phase it was begun in, which is not always the phase it arrived in.</summary>
    public required string Phase { get; init; }
    public Guid PersonId { get; init; }
    public Person Person { get; init; } = null!;
    /// <summary>The writer's municipality at the time; people change employer, what was said does not.</summary>
    public string? MunicipalityNumber { get; init; }
    public Networks.OrganisationalRole Role { get; init; }
    public Guid? TableId { get; init; }
    /// <summary>The municipality it goes to, where the cell sends it to one.</summary>
    public string? RecipientNumber { get; init; }
    /// <summary>Written with the pen of its table or municipality, and so theirs: whoever has the pen there may change it (<see cref="Activity.WriterOf"/>).</summary>
    public bool IsTables { get; init; }
    /// <summary>What its writer was told that readers are told; the cell may promise more since, never less.</summary>
    public Methods.Identity Identity { get; init; }
    /// <summary>The photo of paper it was typed from; the photo may be gone since.</summary>
    public Guid? PhotoId { get; init; }
    /// <summary>The contribution it is a mark on.</summary>
    public Guid? AboutId { get; init; }
    /// <summary>The contribution, of another activity, that it answers.</summary>
    public Guid? ReplyToId { get; init; }
    public string? Text { get; set; }
    public double? Number { get; set; }
    public string? Choice { get; set; }
    /// <summary>Of what a table answers: how many there stand behind it; null where nobody said, which is one.</summary>
    public int? Behind { get; set; }
    public long Revision { get; set; }
    /// <summary>Its place among the others: no two of an activity are alike, and who was saved later has a later one (<see cref="ContributionWriter"/>).</summary>
    public DateTime CreatedAt { get; set; }
    public DateTime SavedAt { get; set; }
    public DateTime? RemovedAt { get; set; }
    /// <summary>A wider audience that a standing mark gives it; see <see cref="Methods.Cell.Raises"/>.</summary>
    public Audience? RaisedTo { get; set; }
    /// <summary>It has been raised at some time, so that those it was shown to are told when it is not any more.</summary>
    public bool WasRaised { get; set; }

    /// <summary>How those who lead have marked it; who and when is in <see cref="Moderation"/>.</summary>
    public Moderated Moderated { get; set; }
    /// <summary>The group it was laid in, also when that has been dissolved.</summary>
    public Guid? ClusterId { get; set; }

    /// <summary>Its person has one here and no more; see <see cref="OneEach"/>.</summary>
    public bool IsOneEach => OneEach.Is(Id);

    public bool IsRemoved => RemovedAt is not null;
    /// <summary>Nobody sees it now but its writer and those who lead.</summary>
    public bool IsHidden => Moderated.HasFlag(Moderated.Hidden);

    internal bool WasHidden => Moderated.HasFlag(Moderated.WasHidden);

    public bool SaysTheSameAs(Contribution other) =>
        !IsRemoved && Cell == other.Cell && Text == other.Text && Number == other.Number && Choice == other.Choice && AboutId == other.AboutId && (other.Behind is null || Behind == other.Behind);

    /// <summary>Whether somebody's wish to change this row is theirs to make: their own text, answer or counted mark, what their table wrote, or a mark or a reply that their group shares.</summary>
    public bool BelongsTo(Contribution wanted) => ReplyToId is not null ? ReplyToId == wanted.ReplyToId && Cell == wanted.Cell
        : AboutId is null || IsOneEach ? PersonId == wanted.PersonId || IsSameTables(wanted) : AboutId == wanted.AboutId && Cell == wanted.Cell;

    public void Remove(DateTime now)
    {
        RemovedAt ??= now;
        SavedAt = now;
        (Text, Number, Choice) = (null, null, null);
    }

    // Of the same table at the same time: another round has other people at it. The id of an answer says so already.
    private bool IsSameTables(Contribution wanted) => IsTables && wanted.IsTables && (IsOneEach || (Cell, Phase, TableId, MunicipalityNumber) == (wanted.Cell, wanted.Phase, wanted.TableId, wanted.MunicipalityNumber));
}
