using LearningNetwork.Networks;

namespace LearningNetwork.Gatherings;

/// <summary>Those who have come from one municipality; without one, from elsewhere.</summary>
public sealed record PeopleGroup(Guid Gathering, Membership? Member, IReadOnlyList<Attendance> Rows);
