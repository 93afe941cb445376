using LearningNetwork.Networks;

namespace LearningNetwork.Homework;

public sealed partial record Setting
{
    /// <summary>The one that is changed; null where a new one is set.</summary>
    public Assignment? Changed { get; init; }
    /// <summary>The numbers of municipalities where somebody writes and has not saved.</summary>
    public IReadOnlyList<string> Writing { get; init; } = [];
    /// <summary>Somebody else changed it, and what stands there is shown beside what is typed.</summary>
    public bool IsMeanwhile { get; init; }

    /// <summary>The network's members, and those that have left it since it was set for them.</summary>
    public IReadOnlyList<Membership> Choices =>
        Changed is null ? Entrance.Members : [.. Entrance.Members.Union(Entrance.Network.Memberships.Where(each => Changed.IsFor(each.MunicipalityNumber))).OrderBy(each => each.Position)];

    /// <summary>Those the form takes out though they have begun or delivered.</summary>
    public IEnumerable<string> Lost(HomeworkForm form) =>
        NamesOf((Changed?.Deliveries.Select(each => each.MunicipalityNumber) ?? []).Union(Writing).Except(form.For));

    /// <summary>What stands there now, where it is something else than what is typed.</summary>
    /// <param name="part">The part in words.</param>
    public string? Theirs(Func<HomeworkForm, string?> part) =>
        IsMeanwhile && part(HomeworkForm.Of(Changed!)) is var their && (their ?? "") != (part(Form) ?? "").ReplaceLineEndings("\n").Trim() ? their ?? "–" : null;

    public string NamesIn(HomeworkForm form) => string.Join(", ", NamesOf(form.For));
    public string? TitleOf(Guid? gathering) => Meetings.FirstOrDefault(each => each.Id == gathering)?.Title;

    private IEnumerable<string> NamesOf(IEnumerable<string> numbers) => Choices.IntersectBy(numbers, each => each.MunicipalityNumber).Select(each => each.Municipality.Name);
}
