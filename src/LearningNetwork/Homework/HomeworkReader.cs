using LearningNetwork.Networks;

namespace LearningNetwork.Homework;

/// <summary>Somebody at an assignment: for which municipalities they write, and whether they lead the network.</summary>
/// <param name="Municipalities">Those they take part for as participant or coordinator. Observers and the steering group write for nobody.</param>
public sealed record HomeworkReader(Guid PersonId, IReadOnlyList<string> Municipalities, bool Leads)
{
    public bool Writes(string number) => Municipalities.Contains(number);

    /// <summary>Somebody at a gathering and in no network: a guest.</summary>
    public static HomeworkReader Guest(Guid person) => new(person, [], Leads: false);

    public static HomeworkReader Of(Entrance entrance) => new(entrance.Reader.PersonId, [.. Written(entrance).Distinct()], entrance.Leads);

    public static bool IsWriting(NetworkRole role) => role is NetworkRole.Participant or NetworkRole.Coordinator;

    private static IEnumerable<string> Written(Entrance entrance) =>
        from row in entrance.People
        where row.PersonId == entrance.Reader.PersonId && IsWriting(row.Role) && entrance.Member(row.MunicipalityNumber) is not null
        select row.MunicipalityNumber;
}
