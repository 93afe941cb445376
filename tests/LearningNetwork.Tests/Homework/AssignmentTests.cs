using LearningNetwork.Homework;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Homework;

/// <summary>Who sees and writes a municipality's answers, at each step.</summary>
public sealed class AssignmentTests
{
    private static readonly DateTime Early = Cast.Day, After = new(2020, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    private static readonly HomeworkReader Participant = new(Guid.CreateVersion7(), [Cast.Kongsberg], Leads: false);

    private static readonly Dictionary<string, HomeworkReader> Readers = new()
    {
        ["a participant of it"] = Participant,
        ["its coordinator"] = new(Guid.CreateVersion7(), [Cast.Kongsberg], Leads: true),
        ["a participant of another"] = new(Guid.CreateVersion7(), [Cast.Nome], Leads: false),
        ["another's coordinator"] = new(Guid.CreateVersion7(), [Cast.Nome], Leads: true),
        ["a consultant"] = new(Guid.CreateVersion7(), [], Leads: true),
        ["an observer"] = new(Guid.CreateVersion7(), [], Leads: false),
        ["a guest"] = HomeworkReader.Guest(Guid.CreateVersion7()),
    };

    [Theory]
    // set, begun, delivered, delivered late, withdrawn after it was delivered
    [InlineData("a participant of it", true, "rw rw r r r")]
    [InlineData("a participant of it", false, "rw rw r r r")]
    [InlineData("its coordinator", true, "rw rw r r r")]
    [InlineData("its coordinator", false, "rw rw r r r")]
    [InlineData("a participant of another", true, "- - r r -")]
    [InlineData("a participant of another", false, "- - - - -")]
    [InlineData("another's coordinator", true, "- - r r -")]
    [InlineData("another's coordinator", false, "- - - - -")]
    [InlineData("a consultant", true, "- - r r -")]
    [InlineData("a consultant", false, "- - - - -")]
    [InlineData("an observer", true, "- - r r -")]
    [InlineData("an observer", false, "- - - - -")]
    [InlineData("a guest", true, "- - r r -")]
    [InlineData("a guest", false, "- - - - -")]
    public void A_municipalitys_answers_are_for(string who, bool shared, string steps) =>
        Assert.Equal(steps, string.Join(' ', Steps(shared).Select(each => May(each, Readers[who]))));

    [Fact]
    public void Those_who_take_part_for_a_municipality_write_for_it_and_observers_and_the_steering_group_for_nobody()
    {
        Assert.Equal([Cast.Kongsberg], As(NetworkRole.Participant).Municipalities);
        Assert.Equal([Cast.Kongsberg], As(NetworkRole.Coordinator).Municipalities);
        foreach (var role in new[] { NetworkRole.Observer, NetworkRole.SteeringGroup, NetworkRole.Consultant }) Assert.Empty(As(role).Municipalities);
    }

    [Fact]
    public void What_comes_after_the_due_date_is_delivered_and_late()
    {
        var assignment = Set().Delivered(Cast.Kongsberg, Guid.Empty, After, "Et mål");
        Assert.Equal(Progress.Delivered, assignment.ProgressOf(Cast.Kongsberg));
        Assert.True(assignment.IsLate(assignment.DeliveryOf(Cast.Kongsberg)!.HandedIn!.At));
        Assert.False(assignment.IsLate(new(2020, 2, 5, 22, 59, 0, DateTimeKind.Utc)));
        Assert.True(assignment.IsLate(new(2020, 2, 5, 23, 1, 0, DateTimeKind.Utc))); // past midnight in Norway
    }

    [Fact]
    public void It_is_taken_back_until_the_due_date_and_written_again()
    {
        var assignment = Set().Delivered(Cast.Kongsberg, Guid.Empty, Early, "Et mål");
        Assert.Null(assignment.TakeBack(Participant, Cast.Kongsberg, Early));
        Assert.Equal(Progress.Begun, assignment.ProgressOf(Cast.Kongsberg));
        Assert.Null(assignment.Deliver(Participant, Cast.Kongsberg, new(["Et annet"], assignment.DeliveryOf(Cast.Kongsberg)!.Stamp), Early));
        Assert.Equal(Refusal.Over, assignment.TakeBack(Participant, Cast.Kongsberg, After));
        Assert.Equal(Progress.Delivered, assignment.ProgressOf(Cast.Kongsberg));
    }

    [Fact]
    public void What_is_refused_says_why_and_changes_nothing()
    {
        var assignment = Set();
        Assert.Equal(Refusal.NotYours, assignment.Write(Readers["a participant of another"], Cast.Kongsberg, Typed("a"), Early));
        Assert.Equal(Refusal.NotYours, assignment.Write(new(Guid.Empty, [Cast.Lier], Leads: true), Cast.Lier, Typed("a"), Early));
        Assert.Equal(Refusal.TooMany, assignment.Write(Participant, Cast.Kongsberg, Typed("a", "b", "c"), Early));
        Assert.Equal(Refusal.TooLong, assignment.Write(Participant, Cast.Kongsberg, Typed(new string('a', DeliveryItem.TextLength + 1)), Early));
        Assert.Equal(Refusal.Empty, assignment.Deliver(Participant, Cast.Kongsberg, Typed(" ", ""), Early));
        Assert.Equal(Refusal.NotDelivered, assignment.TakeBack(Participant, Cast.Kongsberg, Early));
        Assert.Empty(assignment.Deliveries);
    }

    [Fact]
    public void Of_two_who_write_at_once_the_second_is_told()
    {
        var assignment = Set();
        Assert.Null(assignment.Write(Participant, Cast.Kongsberg, Typed("den første"), Early));
        Assert.Equal(Refusal.Meanwhile, assignment.Write(Participant, Cast.Kongsberg, Typed("den andre"), Early));
        Assert.Equal("den første", assignment.DeliveryOf(Cast.Kongsberg)!.Items.Single().Text);
    }

    [Fact]
    public void After_it_is_withdrawn_nobody_writes_delivers_or_takes_back()
    {
        var assignment = Set().Delivered(Cast.Nome, Guid.Empty, Early, "Et mål");
        Assert.True(assignment.Withdraw(Guid.Empty, Early));
        Assert.False(assignment.Withdraw(Guid.Empty, Early));
        Assert.Equal(Refusal.Withdrawn, assignment.Write(Participant, Cast.Kongsberg, Typed("a"), Early));
        Assert.Equal(Refusal.Withdrawn, assignment.Deliver(Participant, Cast.Kongsberg, Typed("a"), Early));
        Assert.Equal(Refusal.Withdrawn, assignment.TakeBack(Readers["a participant of another"], Cast.Nome, Early));
    }

    private static Answers Typed(params string[] texts) => Answers.Of(texts, stamp: null);

    private static Assignment Set(bool shared = true) => HomeworkStage.Goals(Guid.CreateVersion7(), shared, HomeworkStage.LongAgo);

    private static IEnumerable<Assignment> Steps(bool shared)
    {
        yield return Set(shared);
        var begun = Set(shared);
        begun.Write(Participant, Cast.Kongsberg, Typed("a"), Early);
        yield return begun;
        yield return Set(shared).Delivered(Cast.Kongsberg, Guid.Empty, Early, "a");
        yield return Set(shared).Delivered(Cast.Kongsberg, Guid.Empty, After, "a");
        var withdrawn = Set(shared).Delivered(Cast.Kongsberg, Guid.Empty, Early, "a");
        withdrawn.Withdraw(Guid.Empty, Early);
        yield return withdrawn;
    }

    private static string May(Assignment assignment, HomeworkReader reader) =>
        (assignment.MayRead(reader, Cast.Kongsberg) ? "r" : "-") + (assignment.MayWrite(reader, Cast.Kongsberg) ? "w" : "");

    private static HomeworkReader As(NetworkRole role)
    {
        var network = Cast.Rehearse().NyttBlikk;
        var row = new Participation { NetworkId = network.Id, PersonId = Guid.CreateVersion7(), Role = role, MunicipalityNumber = Cast.Kongsberg, From = Cast.Day };
        network.Participations.Add(row);
        return HomeworkReader.Of(new(network, row, Cast.Day));
    }
}
