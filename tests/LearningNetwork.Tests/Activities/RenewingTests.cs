using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities;

/// <summary>A method is edited while activities run it.</summary>
public sealed class RenewingTests
{
    private static readonly Method First = MethodReader.Read(Adapted(MethodLibrary.Load().Find("gruppearbeid-kommune")!, 1, _ => { }), "egen.yaml");
    private static readonly Method Second = MethodReader.Read(Adapted(First, 2, form => (form.Phases[1].Minutes, form.Phases[0].Prompt) = (30, "Hva nå?")), "egen.yaml");
    private readonly Activity work = Activity.Of(First, Guid.CreateVersion7(), null, Cast.Day);

    [Fact]
    public void What_has_not_begun_takes_the_new_version()
    {
        var before = work.Version;
        work.Renew(First, Second);
        Assert.Equal((2, "Hva nå?", 30), (work.Method.Version, work.Method.Phases[0].Prompt.Nb, work.Method.Phases[1].Minutes));
        Assert.NotEqual(before, work.Version);
    }

    [Fact]
    public void The_lengths_somebody_has_set_for_it_stay()
    {
        work.Plan(0, 9);
        work.Renew(First, Second);
        Assert.Equal((2, 9, 30), (work.Method.Version, work.Method.Phases[0].Minutes, work.Method.Phases[1].Minutes));
    }

    [Fact]
    public void What_has_begun_keeps_the_version_it_began_with()
    {
        work.Enter(0, Guid.CreateVersion7(), Cast.Day);
        Keeps();
    }

    [Fact]
    public void What_is_over_keeps_it_too()
    {
        work.Close(Guid.CreateVersion7(), Cast.Day);
        Keeps();
    }

    [Fact]
    public void What_something_is_written_in_keeps_it()
    {
        work.Revision = 1;
        Keeps();
    }

    [Fact]
    public void What_somebody_has_promised_for_this_activity_alone_is_not_taken_back()
    {
        work.Identify("forutsetning", Identity.Municipality, isWritten: false, Guid.CreateVersion7(), Cast.Day);
        Keeps();
    }

    private void Keeps()
    {
        var text = work.MethodYaml;
        work.Renew(First, Second);
        Assert.Equal(text, work.MethodYaml);
    }

    private static string Adapted(Method from, int version, Action<MethodForm> change)
    {
        var form = MethodForm.Of(from);
        change(form);
        return from.Adapted(form, "egen", version);
    }
}
