using LearningNetwork.Accounts;
using LearningNetwork.Networks;

namespace LearningNetwork.Gatherings;

/// <summary>The door as one phone sees it: what it has filled in, the gathering its code opens, who it was before, and what stands in the way.</summary>
public sealed record JoinPage(JoinForm Form)
{
    /// <summary>Null until a code that is in use is known.</summary>
    public Gathering? Gathering { get; init; }
    public IReadOnlyList<Membership> Municipalities { get; init; } = [];
    /// <summary>Who this phone is, when it has been here or has an account.</summary>
    public Person? Person { get; init; }
    /// <summary>The person's row in this gathering, also when it was removed.</summary>
    public Attendance? Attendance { get; init; }
    /// <summary>Where and as what the person was last in a gathering of this network.</summary>
    public Attendance? Last { get; init; }
    public JoinFault? Fault { get; init; }

    public bool IsIn => Attendance is { IsRemoved: false };
    public bool AsksAll => Gathering is not null && Fault is not JoinFault.Removed;

    // What stands in the fields: what was typed, else what is known.
    private string? Name => Form.Name ?? Person?.Name;
    private string? Municipality => Form.Municipality ?? (Last is null ? null : Last.MunicipalityNumber ?? JoinForm.Elsewhere);
    private string? Role => Form.Role ?? Last?.Role.ToString();
    public string Key => Form.Key ?? GuestPass.NewKey();
    public string Code => Form.Digits.Length == JoinCode.Digits ? $"{Form.Digits[..3]} {Form.Digits[3..]}" : Form.Code ?? "";

    /// <summary>The day to name: the first that is not over, or the last.</summary>
    public DateOnly? DayAt(DateOnly today) => Gathering?.Days.Select(day => (DateOnly?)day.Date).Order().FirstOrDefault(date => date >= today) ?? Gathering?.Days.Max(day => (DateOnly?)day.Date);

    /// <summary>What is asked when the gathering is known.</summary>
    public AnswersAsked Answers => new(Municipalities, new() { Name = Name, Municipality = Municipality, Role = Role }, Fault);
}
