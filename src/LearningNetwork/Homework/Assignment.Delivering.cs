namespace LearningNetwork.Homework;

public sealed partial class Assignment
{
    /// <summary>Whether somebody may see what a municipality has answered: those who write it always, others only what is delivered, where that was said when it was set.</summary>
    public bool MayRead(HomeworkReader reader, string number) =>
        IsFor(number) && (reader.Writes(number) || SharedAtNext && !IsWithdrawn && DeliveryOf(number) is { IsDelivered: true });

    /// <summary>Whether somebody may write a municipality's answers now.</summary>
    public bool MayWrite(HomeworkReader reader, string number) => Refuses(reader, number) is null && DeliveryOf(number) is not { IsDelivered: true };

    /// <summary>Keeps a municipality's answers as they are now. Null when they are kept; otherwise why not, and nothing is changed.</summary>
    public Refusal? Write(HomeworkReader by, string number, Answers answers, DateTime now)
    {
        if (Refuses(by, number, answers) is { } refusal) return refusal;
        Begun(number).Keep(answers.Texts, by.PersonId, now);
        return null;
    }

    /// <summary>Keeps the answers, and the municipality is done. Late is accepted, and seen as late. Null when it is delivered; otherwise why not, and nothing is changed.</summary>
    public Refusal? Deliver(HomeworkReader by, string number, Answers answers, DateTime now)
    {
        if (Refuses(by, number, answers) is { } refusal) return refusal;
        if (answers.Texts.Count == 0) return Refusal.Empty;
        Begun(number).Keep(answers.Texts, by.PersonId, now);
        DeliveryOf(number)!.HandIn(by.PersonId, now);
        return null;
    }

    /// <summary>The municipality goes on writing, until the day it is due. Null when it is taken back; otherwise why not, and nothing is changed.</summary>
    public Refusal? TakeBack(HomeworkReader by, string number, DateTime now)
    {
        if (Refuses(by, number) is { } refusal) return refusal;
        if (DeliveryOf(number) is not { IsDelivered: true } delivery) return Refusal.NotDelivered;
        if (IsOver(now)) return Refusal.Over;
        delivery.TakeBack();
        return null;
    }

    private Refusal? Refuses(HomeworkReader by, string number, Answers answers)
    {
        if (Refuses(by, number) is { } refusal) return refusal;
        if (DeliveryOf(number) is { IsDelivered: true }) return Refusal.Delivered;
        if (DeliveryOf(number)?.Stamp != answers.Stamp) return Refusal.Meanwhile;
        if (answers.Texts.Count > Places) return Refusal.TooMany;
        return answers.Texts.Any(text => text.Length > DeliveryItem.TextLength) ? Refusal.TooLong : null;
    }

    private Refusal? Refuses(HomeworkReader by, string number) =>
        !IsFor(number) || !by.Writes(number) ? Refusal.NotYours : IsWithdrawn ? Refusal.Withdrawn : null;

    private Delivery Begun(string number)
    {
        if (DeliveryOf(number) is { } known) return known;
        var delivery = new Delivery { AssignmentId = Id, MunicipalityNumber = number };
        Deliveries.Add(delivery);
        return delivery;
    }
}

/// <summary>Why something was not done with a delivery. Each has its sentence in Texts: <c>Refusal.Over</c>.</summary>
public enum Refusal { NotYours, Withdrawn, Delivered, Meanwhile, TooMany, TooLong, Empty, NotDelivered, Over }

/// <summary>What somebody has typed, without what was left empty.</summary>
/// <param name="Stamp">Of the delivery that it was begun from; null when there was none.</param>
public sealed record Answers(IReadOnlyList<string> Texts, Guid? Stamp)
{
    public static Answers Of(IEnumerable<string?> typed, Guid? stamp) =>
        new([.. typed.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text!.ReplaceLineEndings("\n").Trim())], stamp);
}
