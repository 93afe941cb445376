using LearningNetwork.Accounts;
using LearningNetwork.Platform.Data;

namespace LearningNetwork.Homework;

/// <summary>One municipality's answers to an assignment. All who take part for the municipality write the same one.</summary>
public sealed class Delivery : OneRow
{
    public Guid AssignmentId { get; set; }
    public required string MunicipalityNumber { get; set; }
    /// <summary>Who saved it last, and when.</summary>
    public Guid PersonId { get; set; }
    public DateTime SavedAt { get; set; }
    /// <summary>Another after every change, so that of two at once one wins.</summary>
    public Guid Stamp { get; set; } = Guid.CreateVersion7();
    public List<DeliveryItem> Items { get; set; } = [];
    /// <summary>At most one: it is removed when the delivery is taken back.</summary>
    public List<HandIn> HandIns { get; set; } = [];

    public bool IsDelivered => HandIns.Count > 0;
    public HandIn? HandedIn => HandIns is [var one, ..] ? one : null;
    public IEnumerable<DeliveryItem> InOrder => Items.OrderBy(item => item.Position);

    internal void Keep(IReadOnlyList<string> texts, Guid by, DateTime now)
    {
        (PersonId, SavedAt, Stamp) = (by, now, Guid.CreateVersion7());
        Items.Clear();
        foreach (var (position, text) in texts.Index()) Items.Add(new() { DeliveryId = Id, Position = position, Text = text });
    }

    internal bool HandIn(Guid by, DateTime now)
    {
        if (IsDelivered) return false;
        HandIns.Add(new() { DeliveryId = Id, PersonId = by, At = now });
        Stamp = Guid.CreateVersion7();
        return true;
    }

    internal void TakeBack()
    {
        HandIns.Clear();
        Stamp = Guid.CreateVersion7();
    }
}

/// <summary>One of the answers: a goal, a measure, or the whole of a free answer.</summary>
public sealed class DeliveryItem : OneRow
{
    public const int TextLength = 4000;

    public Guid DeliveryId { get; set; }
    public int Position { get; set; }
    public required string Text { get; set; }
}

/// <summary>Somebody delivered for their municipality.</summary>
public sealed class HandIn : OneRow
{
    public Guid DeliveryId { get; set; }
    public Guid PersonId { get; set; }
    public Person? Person { get; set; }
    public DateTime At { get; set; }
}
