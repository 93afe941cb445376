using LearningNetwork.Networks;
using LearningNetwork.Platform.Text;

namespace LearningNetwork.Homework;

/// <summary>A network's homework as one reader sees it.</summary>
public sealed record HomeworkList(Entrance Entrance, HomeworkReader Reader, IReadOnlyList<Assignment> All)
{
    public string Address => $"/networks/{Entrance.Network.Id}/homework";

    /// <summary>The municipalities the reader writes for that it is for.</summary>
    public IEnumerable<Membership> Mine(Assignment assignment) => Reader.Municipalities.Where(assignment.IsFor).Select(Entrance.Member).OfType<Membership>();
}

/// <summary>One assignment as one reader sees it.</summary>
/// <param name="Reader">Who looks at it.</param>
public sealed record AssignmentPage(Assignment Assignment, HomeworkReader Reader, Places Places, DateTime Now)
{
    public Meeting? SetAt { get; init; }
    public Meeting? Opens { get; init; }
    /// <summary>False also where it was carried over from none.</summary>
    public bool ActivityIsThere { get; init; }

    public string Address => $"/homework/{Assignment.Id}";
    public string Back => $"/networks/{Assignment.NetworkId}/homework";
    /// <summary>Those it is for, in the network's order.</summary>
    public IReadOnlyList<Membership> For => [.. Places.All.Where(each => Assignment.IsFor(each.MunicipalityNumber))];
    public IEnumerable<Membership> Mine => For.Where(each => Reader.Writes(each.MunicipalityNumber));
    /// <summary>Other municipalities' deliveries that the reader may see.</summary>
    public IEnumerable<Membership> Others => For.Where(each => !Reader.Writes(each.MunicipalityNumber) && Assignment.MayRead(Reader, each.MunicipalityNumber));
    public string DueInWords => Days.InWords([Assignment.Due], Now.DayInNorway);

    public DeliveryPage? Delivery(string number) => Assignment.MayRead(Reader, number) && Places.Of(number) is { } place ? new(this, place) : null;
}

/// <summary>A municipality's answers as somebody who may see them does.</summary>
public sealed record DeliveryPage(AssignmentPage Page, Membership Place)
{
    public Assignment Assignment => Page.Assignment;
    public string Number => Place.MunicipalityNumber;
    public Delivery? Delivery => Assignment.DeliveryOf(Number);
    public string Address => $"{Page.Address}/deliveries/{Number}";
    public bool MayWrite => Assignment.MayWrite(Page.Reader, Number);
    public bool MayTakeBack => Delivery is { IsDelivered: true } && Page.Reader.Writes(Number) && !Assignment.IsWithdrawn && !Assignment.IsOver(Page.Now);
    /// <summary>What the reader has typed and not saved; null for nothing.</summary>
    public BegunAnswers? Begun { get; init; }
    /// <summary>Somebody else saved since what is typed was begun.</summary>
    public bool IsMeanwhile { get => field || MayWrite && Begun is not null && Begun.Form.Stamp != Delivery?.Stamp; init; }
    public IReadOnlyList<string> Kept => [.. Delivery?.InOrder.Select(item => item.Text) ?? []];
    /// <summary>What was typed and not kept; otherwise what is kept.</summary>
    public IReadOnlyList<string> Texts { get => field ?? (MayWrite && Begun is not null ? Begun.Texts : Kept); init; }
    public bool Says(DeliveryForm form) => Answers.Of(form.Texts, form.Stamp).Texts.SequenceEqual(Kept);
    public string TextAt(int place) => place < Texts.Count ? Texts[place] : "";
}
