using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities;

/// <summary>A question in the coordinator's own words, before it is asked.</summary>
public sealed class AnswerQuestionWordsTests
{
    private readonly Activity activity = Poll("avstemning-ett-valg");

    [Fact]
    public void The_question_and_its_options_hold_each_time_it_is_asked_and_in_every_language()
    {
        activity.Ask("svar", new("Skal vi: ja eller \"nei\"? # 1", ["{ja}", "- nei", "&vet ikke"]));
        foreach (var cell in activity.Method.Cells)
        {
            Assert.Equal("Skal vi: ja eller \"nei\"? # 1", cell.Name.En ?? cell.Name.Nb);
            Assert.Equal([("a", "{ja}"), ("b", "- nei"), ("c", "&vet ikke")], cell.Options.Select(option => (option.Key, option.Name.Nb)));
        }
        Assert.Equal([true, false, true], activity.Method.Phases.Select(phase => phase.Prompt.Nb.StartsWith("Skal vi", StringComparison.Ordinal)));
        Assert.Equal(3, MethodLibrary.Load().Find("avstemning-ett-valg")!.Cell("svar")!.Options.Count);
    }

    [Fact]
    public void What_was_changed_can_be_changed_again_and_a_phase_gets_another_length()
    {
        activity.Ask("svar", new("Først?", ["a", "b"]));
        activity.Ask("svar", new("Så?", ["a", "b", "c"]));
        activity.Plan(0, 9);
        Assert.Equal(("Så?", 3, 9), (activity.Method.Cell("svar-2")!.Name.Nb, activity.Method.Cell("svar")!.Options.Count, activity.Method.Phases[0].Minutes));
    }

    [Fact]
    public void The_ends_of_a_scale_are_named()
    {
        var scale = Poll("avstemning-skala");
        scale.Ask("svar", new("Hvor langt?", ["skal ikke med"], "Nettopp begynt", "I mål"));
        var cell = scale.Method.Cell("svar")!;
        Assert.Equal(("Nettopp begynt", "I mål", 0), (cell.Scale!.FromName!.Nb, cell.Scale.ToName!.Nb, cell.Options.Count));
    }

    public static TheoryData<string, string[]> Unaskable => new()
    {
        { "", ["a", "b"] }, { new('å', 201), ["a", "b"] }, { "To\nlinjer", ["a", "b"] }, { "En?", ["a"] }, { "En?", [] }, { "Like?", ["Ja", "ja"] },
        { "Tretten?", [.. Enumerable.Range(1, 13).Select(i => $"{i}")] }, { "Langt svar?", ["a", new('å', 201)] },
    };

    [Theory, MemberData(nameof(Unaskable))]
    public void What_cannot_be_asked_is_refused_and_the_question_stands(string question, string[] options)
    {
        Assert.Equal(Refusal.NotAQuestion, Assert.Throws<RefusedException>(() => activity.Ask("svar", new(question, options))).Refusal);
        Assert.Equal("Er vi på rett vei?", activity.Method.Cell("svar")!.Name.Nb);
    }

    [Fact]
    public void A_question_that_has_been_asked_stands_also_when_somebody_goes_back()
    {
        activity.Enter(0, Guid.CreateVersion7(), Cast.Day);
        Assert.Equal(Refusal.QuestionAsked, Assert.Throws<RefusedException>(() => activity.Ask("svar", new("Ny?", ["a", "b"]))).Refusal);
    }

    [Fact]
    public void Every_poll_of_the_library_can_be_asked_in_other_words()
    {
        foreach (var method in MethodLibrary.Load().All.Where(method => method.Key.StartsWith("avstemning-", StringComparison.Ordinal)))
        {
            var poll = Poll(method.Key);
            var cell = Assert.Single(poll.Questions());
            poll.Ask(cell.Key, new("Et annet spørsmål?", ["En", "To", "Tre"]));
            Assert.Equal("Et annet spørsmål?", poll.Method.Phases[0].Prompt.Nb);
        }
    }

    [Fact]
    public async Task The_coordinator_writes_it_on_the_control_page_and_nobody_else_can()
    {
        await using var app = await TestApp.Start();
        await using (var db = app.Open())
        {
            activity.GatheringId = app.Cast.Samling5.Id;
            db.Add(activity);
            await db.SaveChangesAsync();
        }
        var (kari, amina) = (app.As(app.Cast.Kari), app.As(app.Cast.Amina));
        Assert.Contains("Lagre spørsmålet", WebUtility.HtmlDecode(await kari.Read($"/activities/{activity.Id}/control")), StringComparison.Ordinal);
        await amina.Open($"/activities/{activity.Id}");
        (string, object?)[] form = [("Question", "Blir det <b>heltid</b>?"), ("Options[0]", "Ja"), ("Options[1]", ""), ("Options[2]", "Nei"), ("back", $"/activities/{activity.Id}/control")];
        Assert.Equal(HttpStatusCode.NotFound, (await amina.Submit($"/activities/{activity.Id}/questions/svar", form)).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await kari.Submit($"/activities/{activity.Id}/questions/svar", form)).StatusCode);
        Assert.Contains("Blir det &lt;b&gt;heltid&lt;/b&gt;?", await kari.Read($"/activities/{activity.Id}/control"), StringComparison.Ordinal);
        await using var after = app.Open();
        Assert.Equal(["Ja", "Nei"], (await after.Activities.SingleAsync(each => each.Id == activity.Id)).Method.Cell("svar")!.Options.Select(option => option.Name.Nb));
    }

    private static Activity Poll(string key) => Activity.Of(MethodLibrary.Load().Find(key)!, Guid.CreateVersion7(), null, Cast.Day);
}
