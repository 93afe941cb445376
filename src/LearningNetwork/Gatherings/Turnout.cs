using System.Globalization;
using LearningNetwork.Networks;

namespace LearningNetwork.Gatherings;

/// <summary>Who is in a gathering, by municipality in the network's own order; also the municipalities that nobody has come from.</summary>
public sealed record Turnout(Gathering Gathering, IReadOnlyList<Membership> Municipalities, IReadOnlyList<Attendance> Rows)
{
    private static readonly StringComparer Names = StringComparer.Create(CultureInfo.GetCultureInfo("nb-NO"), ignoreCase: true);

    /// <summary>When it was made, in milliseconds since 1970; see <see cref="GatheringTopic"/>.</summary>
    public long AsOf { get; init; }
    public IReadOnlyList<Attendance> In => [.. Rows.Where(row => !row.IsRemoved)];
    public IReadOnlyList<Attendance> Removed => Sorted(Rows.Where(row => row.IsRemoved));
    public IReadOnlyList<Attendance> Elsewhere => Sorted(In.Where(row => Municipalities.All(member => member.MunicipalityNumber != row.MunicipalityNumber)));
    public int Present => Municipalities.Count(member => From(member).Count > 0);

    public IReadOnlyList<Attendance> From(Membership member) => Sorted(In.Where(row => row.MunicipalityNumber == member.MunicipalityNumber));

    private static IReadOnlyList<Attendance> Sorted(IEnumerable<Attendance> rows) => [.. rows.OrderBy(row => row.Person.Name, Names)];
}

/// <summary>Somebody's attendance, as a lead corrects it.</summary>
public sealed record PersonPage(Gathering Gathering, Attendance Attendance, AnswersAsked Asked);
