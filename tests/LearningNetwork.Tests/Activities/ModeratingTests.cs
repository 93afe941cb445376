using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

/// <summary>What those who lead may do with notes, and who sees what is hidden.</summary>
public sealed class ModeratingTests
{
    private static readonly Guid Leader = Guid.CreateVersion7(), Writer = Guid.CreateVersion7();
    private static readonly Viewer Leads = new(Leader, null, OrganisationalRole.Other, Attends: false, Leads: true);
    private static readonly Viewer Wrote = new(Writer, Cast.Lier, OrganisationalRole.Other, Attends: true, Leads: false);
    private static readonly Viewer Another = new(Guid.CreateVersion7(), Cast.Lier, OrganisationalRole.Other, Attends: true, Leads: false);
    private readonly Activity activity = Running("hva-hvorfor");
    private readonly List<Contribution> notes = [];

    [Fact]
    public void A_hidden_note_is_seen_by_its_writer_and_those_who_lead()
    {
        var note = Note();
        Do(ModerationAct.Hide, note);
        Assert.Equal((true, true, false, false), (Sees(Wrote, note), Sees(Leads, note), Sees(Another, note), Sees(Viewer.Stage, note)));
        Do(ModerationAct.Restore, note);
        Assert.True(Sees(Another, note) && Sees(Viewer.Stage, note));
    }

    [Fact]
    public void The_others_are_told_that_it_is_gone_and_those_who_keep_it_are_not()
    {
        var note = Note();
        Do(ModerationAct.Hide, note);
        Assert.True(activity.HidFrom(note, new(Audience.Everyone)));
        Assert.False(activity.HidFrom(note, new(Audience.Facilitators)) || activity.HidFrom(note, new(Audience.Writer, Writer.ToString())));
        Assert.Equal(Audience.Everyone, activity.HeardBy(note).Last().Audience);
    }

    [Fact]
    public void One_that_is_removed_while_it_is_hidden_is_gone_for_all_who_have_seen_it()
    {
        var note = Note();
        Do(ModerationAct.Hide, note);
        note.Remove(Cast.Day);
        Assert.All(new Listeners[] { new(Audience.Everyone), new(Audience.Facilitators), new(Audience.Writer, Writer.ToString()) }, audience => Assert.True(activity.HidFrom(note, audience)));
    }

    [Fact]
    public void What_those_who_lead_do_not_see_they_do_not_move()
    {
        var ours = Running("hva-na");
        var note = new Contribution { Id = Guid.CreateVersion7(), ActivityId = ours.Id, Cell = "tiltak", Phase = "forslag", PersonId = Writer, MunicipalityNumber = Cast.Lier, Text = "Vårt" };
        Assert.Equal(Refusal.NotThere, Assert.Throws<RefusedException>(() => ours.Moderate(ModerationAct.Hide, [note.Id], [note], Leader, Cast.Day)).Refusal);
        Assert.Empty(ours.Moderations);
    }

    [Fact]
    public void One_note_stands_on_the_big_screen()
    {
        var (first, second) = (Note(), Note());
        Do(ModerationAct.ToWall, first);
        Do(ModerationAct.ToWall, second);
        Assert.Equal([Moderated.None, Moderated.OnWall], notes.Select(note => note.Moderated));
        Assert.Equal(StageView.Wall, activity.Stage);
        Assert.Equal(Refusal.OneOnTheWall, Refused(ModerationAct.ToWall, first, second));
    }

    [Fact]
    public void A_hidden_note_does_not_come_on_the_big_screen_and_leaves_it_when_it_is_hidden()
    {
        var note = Note();
        Do(ModerationAct.ToWall, note);
        Do(ModerationAct.Hide, note);
        Assert.False(note.Moderated.HasFlag(Moderated.OnWall));
        Assert.Equal(Refusal.Hidden, Refused(ModerationAct.ToWall, note));
    }

    [Fact]
    public void Every_act_is_a_row_and_what_is_so_already_is_none()
    {
        var note = Note();
        foreach (var act in new[] { ModerationAct.Star, ModerationAct.Star, ModerationAct.Answer, ModerationAct.Unstar }) Do(act, note);
        Assert.Equal([ModerationAct.Star, ModerationAct.Answer, ModerationAct.Unstar], activity.Moderations.Select(row => row.Act));
        Assert.All(activity.Moderations, row => Assert.Equal((note.Id, Leader, Cast.Day), (row.NoteId, row.ByPersonId, row.At)));
    }

    [Fact]
    public void Nothing_is_done_with_no_notes_or_by_no_act()
    {
        Assert.Equal(Refusal.NothingTicked, Refused(ModerationAct.Hide));
        Assert.Equal(Refusal.NotAChoice, Refused(ModerationAct.GroupMade, Note()));
    }

    [Fact]
    public void A_hidden_note_takes_no_vote()
    {
        var region = Running("fremover-region");
        var note = new Contribution { Id = Guid.CreateVersion7(), ActivityId = region.Id, Cell = "behov", Phase = region.Method.Phases[0].Key, PersonId = Writer, MunicipalityNumber = Cast.Lier, Text = "Et kurs" };
        region.Enter(1, Leader, Cast.Day);
        region.Moderate(ModerationAct.Hide, [note.Id], [note], Leader, Cast.Day);
        Assert.Equal(Refusal.Hidden, Assert.Throws<RefusedException>(() => region.Accept(new(Guid.CreateVersion7(), "interesse", About: note.Id), Another, note, Cast.Day)).Refusal);
        Assert.True(region.Seeing(Another).IsKeptFrom(note));
    }

    [Fact]
    public void A_note_in_a_group_takes_votes_of_its_own_as_before()
    {
        var region = Running("fremover-region");
        var note = new Contribution { Id = Guid.CreateVersion7(), ActivityId = region.Id, Cell = "behov", Phase = region.Method.Phases[0].Key, PersonId = Writer, MunicipalityNumber = Cast.Lier, Text = "Et kurs" };
        region.Enter(1, Leader, Cast.Day);
        region.MakeCluster("Kurs", [note.Id], [note], Leader, Cast.Day);
        Assert.Equal(note.Id, region.Accept(new(Guid.CreateVersion7(), "interesse", About: note.Id), Another, note, Cast.Day).AboutId);
    }

    [Fact]
    public void Notes_are_laid_in_a_group_moved_to_another_and_taken_out()
    {
        var (one, two) = (Note(), Note());
        var time = activity.MakeCluster(" Tid ", [one.Id, two.Id], notes, Leader, Cast.Day);
        var money = activity.MakeCluster("Penger", [two.Id], notes, Leader, Cast.Day);
        Assert.Equal((time, money, "Tid"), (activity.ClusterOf(one), activity.ClusterOf(two), time.Name));
        activity.Lay(time.Id, [two.Id], notes, Leader, Cast.Day);
        activity.Lay(null, [one.Id], notes, Leader, Cast.Day);
        Assert.Equal((null, time), (activity.ClusterOf(one), activity.ClusterOf(two)));
        Assert.Equal([ModerationAct.GroupMade, ModerationAct.Group, ModerationAct.Group, ModerationAct.GroupMade, ModerationAct.Group, ModerationAct.Group, ModerationAct.Ungroup], activity.Moderations.Select(row => row.Act));
    }

    [Fact]
    public void A_dissolved_group_lets_its_notes_lie_by_themselves()
    {
        var note = Note();
        var group = activity.MakeCluster("Tid", [note.Id], notes, Leader, Cast.Day);
        activity.RenameCluster(group.Id, "Arbeidstid", Leader, Cast.Day);
        activity.DissolveCluster(group.Id, Leader, Cast.Day);
        activity.DissolveCluster(group.Id, Leader, Cast.Day);
        Assert.Null(activity.ClusterOf(note));
        Assert.Empty(activity.Grouped);
        Assert.Equal(["Tid", "Arbeidstid", "Arbeidstid"], activity.Moderations.Where(row => row.NoteId is null).Select(row => row.Name));
        Assert.Equal(Refusal.NotThere, Assert.Throws<RefusedException>(() => activity.Lay(group.Id, [note.Id], notes, Leader, Cast.Day)).Refusal);
    }

    [Theory]
    [InlineData("", Refusal.Empty)]
    [InlineData("  ", Refusal.Empty)]
    [InlineData("a\nb", Refusal.ControlCharacters)]
    public void A_group_has_a_name_on_one_line(string name, Refusal refusal) =>
        Assert.Equal(refusal, Assert.Throws<RefusedException>(() => activity.MakeCluster(name, [Note().Id], notes, Leader, Cast.Day)).Refusal);

    private static Activity Running(string key)
    {
        var running = Activity.Of(MethodLibrary.Load().Find(key)!, Guid.CreateVersion7(), null, Cast.Day);
        running.Enter(0, Leader, Cast.Day);
        return running;
    }

    private Contribution Note()
    {
        notes.Add(new() { Id = Guid.CreateVersion7(), ActivityId = activity.Id, Cell = "punkt", Phase = "skriv", PersonId = Writer, MunicipalityNumber = Cast.Lier, Text = "Hva\u001eHvorfor" });
        return notes[^1];
    }

    private void Do(ModerationAct act, params Contribution[] some) => activity.Moderate(act, [.. some.Select(note => note.Id)], notes, Leader, Cast.Day);
    private Refusal Refused(ModerationAct act, params Contribution[] some) => Assert.Throws<RefusedException>(() => Do(act, some)).Refusal;
    private bool Sees(Viewer viewer, Contribution note) => activity.Seeing(viewer).Sees(note);
}
