using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Text;

namespace LearningNetwork.Homework;

/// <summary>A *lekse* (domain M80): what municipalities do until the next gathering, with a limit to how much. Set by those who lead the network.</summary>
public sealed partial class Assignment : OneRow
{
    public const int TitleLength = 120, TextLength = 4000, MethodLength = 200, CarriedNameLength = 300;
    /// <summary>How many items a limit may allow.</summary>
    public const int Most = 10;

    public Guid NetworkId { get; set; }
    public Guid PersonId { get; set; }
    public DateTime CreatedAt { get; set; }
    public required string Title { get; set; }
    /// <summary>Markdown.</summary>
    public required string Text { get; set; }
    /// <summary>The method or the form it is done in, in words; null when that is free.</summary>
    public string? Method { get; set; }
    /// <summary>The gathering it was set at; null for one set between gatherings.</summary>
    public Guid? SetAtId { get; set; }
    /// <summary>The gathering it opens; null when it opens none.</summary>
    public Guid? DueBeforeId { get; set; }
    /// <summary>The last day in Norway on which a delivery is not late.</summary>
    public DateOnly Due { get; set; }
    /// <summary>The most items a delivery may have, 1–<see cref="Most"/> ("at most two goals"); null for one free answer.</summary>
    public int? MostItems { get; set; }
    /// <summary>Said when it is set and never changed: others see what is delivered. False keeps every answer at home, also from those who lead.</summary>
    public bool SharedAtNext { get; init; }
    /// <summary>The activity whose unfinished work this is; it may be gone since, and then the assignment stands on its own.</summary>
    public Guid? ActivityId { get; set; }
    /// <summary>What the activity was called, so that it can be said also when it is gone.</summary>
    public string? CarriedName { get; set; }
    /// <summary>Another after every change of the words, so that of two at once one wins.</summary>
    public Guid Stamp { get; private set; } = Guid.CreateVersion7();
    public List<AssignedMunicipality> Assigned { get; set; } = [];
    public List<Delivery> Deliveries { get; set; } = [];
    public List<Withdrawal> Withdrawals { get; set; } = [];

    public bool IsWithdrawn => Withdrawals.Count > 0;
    /// <summary>How many fields the answer has.</summary>
    public int Places => MostItems ?? 1;

    /// <summary>Also one that began in the moment it was taken out: nobody is shut out from what they have written.</summary>
    public bool IsFor(string number) => Assigned.Exists(each => each.MunicipalityNumber == number) || DeliveryOf(number) is not null;
    public Delivery? DeliveryOf(string number) => Deliveries.Find(each => each.MunicipalityNumber == number);
    public Progress ProgressOf(string number) => DeliveryOf(number) is not { } delivery ? Progress.NotBegun : delivery.IsDelivered ? Progress.Delivered : Progress.Begun;
    public bool IsOver(DateTime now) => now.DayInNorway > Due;
    public bool IsLate(DateTime at) => IsOver(at);

    /// <summary>Says it in other words; what is written stays. False, with nothing changed, when it is withdrawn, and where somebody else changed it since.</summary>
    public bool Change(HomeworkForm form)
    {
        if (IsWithdrawn || form.Stamp != Stamp) return false;
        form.Fill(this);
        Stamp = Guid.CreateVersion7();
        return true;
    }

    /// <summary>Nobody writes any longer; what was written stays with the municipality that wrote it. False when it was withdrawn before.</summary>
    public bool Withdraw(Guid by, DateTime now)
    {
        if (IsWithdrawn) return false;
        Withdrawals.Add(new() { AssignmentId = Id, PersonId = by, At = now });
        return true;
    }
}

/// <summary>How far a municipality has come.</summary>
public enum Progress { NotBegun, Begun, Delivered }

/// <summary>A municipality that an assignment is for.</summary>
public sealed class AssignedMunicipality : OneRow
{
    public Guid AssignmentId { get; set; }
    public required string MunicipalityNumber { get; set; }
}

/// <summary>Somebody took an assignment back.</summary>
public sealed class Withdrawal : OneRow
{
    public Guid AssignmentId { get; set; }
    public Guid PersonId { get; set; }
    public DateTime At { get; set; }
}
