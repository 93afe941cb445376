using LearningNetwork.Networks;

namespace LearningNetwork.Gatherings;

/// <summary>The page where a programme is planned: every day side by side, and one item in hand.</summary>
public sealed record ProgrammeBuilder(Gathering Gathering, Places Places, ProgrammeChanges Changes)
{
    public const string View = "/Gatherings/Views/Programmes/Edit.cshtml";

    /// <summary>The item in hand; without one the page offers a new item.</summary>
    public ProgrammeItem? Selected { get; init; }

    /// <summary>What has been typed, where it could not be saved.</summary>
    public ItemForm? Typed { get; init; }

    public IReadOnlyList<DayPlan> Days => field ??= [.. Gathering.DaysInOrder().Select(day => DayPlan.Of(Gathering, day))];
    public ItemForm Form => Typed ?? (Selected is null ? new() { DayId = Gathering.DaysInOrder()[0].Id } : ItemForm.Of(Selected));
    public DayPlan? SelectedDay => Selected is null ? null : Days.First(plan => plan.Day.Id == Selected.DayId);
    public TimedEntry? SelectedTime => Selected is null ? null : SelectedDay!.Timetable[Selected.Id];

    /// <summary>What the item in hand may be a part of.</summary>
    public IEnumerable<ProgrammeItem> Wholes => InOrder.Where(item => item.ParentId is null && item != Selected && (Selected is null || Gathering.MayBePartOf(Selected, item.Id)));

    /// <summary>What the item in hand may continue: work that stands before it.</summary>
    public IEnumerable<ProgrammeItem> Earlier => InOrder.TakeWhile(item => item != Selected).Where(item => item.Type.Look is ItemLook.Work);

    private IEnumerable<ProgrammeItem> InOrder => Days.SelectMany(plan => plan.Items);
}
