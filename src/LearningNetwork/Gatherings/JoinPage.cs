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

    /// <summary>What stands in the field: what was typed, else what is known.</summary>
    public string? Name => Form.Name ?? Person?.Name;
    public string? Municipality => Form.Municipality ?? (Last is null ? null : Last.MunicipalityNumber ?? JoinForm.Elsewhere);
    public string? Role => Form.Role ?? Last?.Role.ToString();
    public string Code => Form.Digits.Length == JoinCode.Digits ? $"{Form.Digits[..3]} {Form.Digits[3..]}" : Form.Code ?? "";

    /// <summary>The day to name: the first that is not over, or the last.</summary>
    public DateOnly? DayAt(DateOnly today) => Gathering?.Days.Select(day => (DateOnly?)day.Date).Order().FirstOrDefault(date => date >= today) ?? Gathering?.Days.Max(day => (DateOnly?)day.Date);

    /// <summary>The first thing that is wrong with the answers, from the top of the page.</summary>
    public JoinFault? FaultInAnswers(bool municipalityExists) => this switch
    {
        _ when JoinFaults.Of(Person.FaultIn(Form.Name)) is { } fault => fault,
        _ when Form.MunicipalityNumber is { } number && Municipalities.All(member => member.MunicipalityNumber != number) =>
            municipalityExists ? JoinFault.MunicipalityOutside : JoinFault.Municipality,
        { Form.OrganisationalRole: null } => JoinFault.Role,
        _ => null,
    };
}
