using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities;

/// <summary>A contribution that is a row of short texts: what is taken, and that it is changed, shown and taken home like any note.</summary>
public sealed class RowTests
{
    private const string Sep = "\u001e";
    private static readonly Cell Action = MethodLibrary.Load().Find("hva-na")!.Cell("tiltak")!;

    [Theory]
    [InlineData("Lag plan\u001eKari\u001e2027-03-18", "Lag plan\u001eKari\u001e2027-03-18")]
    [InlineData("  Lag plan \u001e\u001e", "Lag plan\u001e\u001e")]
    [InlineData("Lag plan", "Lag plan\u001e\u001e")]
    public void A_row_is_kept_with_all_its_texts(string sent, string kept) => Assert.Equal(kept, Row.In(Action, new(Guid.NewGuid(), "tiltak", sent)));

    [Theory]
    [InlineData("", Refusal.Empty)]
    [InlineData("\u001e \u001e", Refusal.Empty)]
    [InlineData("\u001eKari\u001e", Refusal.RowIncomplete)]
    [InlineData("a\u001eb\u001e2027-03-18\u001ed", Refusal.RowIncomplete)]
    [InlineData("Lag plan\u001eKari\u001ei morgen", Refusal.NotADate)]
    [InlineData("Lag plan\u001eKari\u001e0001-01-01", Refusal.NotADate)]
    [InlineData("Lag\u0007\u001eKari\u001e", Refusal.ControlCharacters)]
    public void What_is_no_whole_row_is_refused(string sent, Refusal refusal) => Assert.Equal(refusal, Refused(sent));

    [Fact]
    public void Each_text_has_its_own_length() =>
        Assert.Equal((null, Refusal.TooLong), ((object?)Accepted(new string('a', 300)), Refused("a" + Sep + new string('b', 101))));

    [Fact]
    public void A_note_of_one_text_takes_no_separator() =>
        Assert.Equal(Refusal.ControlCharacters, Assert.Throws<RefusedException>(() => Activity.MustBeText("a" + Sep + "b", 100)).Refusal);

    [Fact]
    public async Task It_is_seen_by_the_others_changed_and_taken_home()
    {
        await using var app = await TestApp.Start();
        var (activity, id, amina) = (await Runs(app), Guid.CreateVersion7(), app.As(app.Cast.Amina));
        await amina.Open($"/activities/{activity}");
        Assert.Equal(HttpStatusCode.OK, (await Put(amina, activity, id, new { cell = "tiltak", parts = new[] { "Lag <plan>", "Amina", "2027-03-18" } })).StatusCode);
        var changed = new { cell = "tiltak", text = $"Lag <plan>{Sep}Jonas{Sep}2027-03-18", was = new[] { $"Lag <plan>{Sep}Amina{Sep}2027-03-18" } };
        Assert.Equal(HttpStatusCode.OK, (await Put(amina, activity, id, changed)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await Put(amina, activity, id, changed with { text = $"Noe annet{Sep}{Sep}", was = ["Lag <plan>"] })).StatusCode);
        var page = WebUtility.HtmlDecode(await app.As(app.Cast.Jonas).Read($"/activities/{activity}"));
        Assert.Contains("data-value=\"Jonas\"", page, StringComparison.Ordinal);
        Assert.Contains("18. mars 2027", page, StringComparison.Ordinal);
        var file = await app.As(app.Cast.Jonas).Read($"/activities/{activity}/harvests/{Cast.Lier}.csv");
        Assert.Contains("Hva: Lag <plan>\nHvem: Jonas\nNår: 18. mars 2027", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_script_the_form_posts_each_text()
    {
        await using var app = await TestApp.Start();
        var (activity, amina) = (await Runs(app), app.As(app.Cast.Amina));
        await amina.Open($"/activities/{activity}");
        var sent = await amina.Submit($"/activities/{activity}/contributions", ("cell", "tiltak"), ("parts", "Lag plan"), ("parts", ""), ("parts", "2027-03-18"), ("text", ""));
        Assert.Equal(HttpStatusCode.Found, sent.StatusCode);
        await using var db = app.Open();
        Assert.Equal($"Lag plan{Sep}{Sep}2027-03-18", await db.Contributions.Where(row => row.ActivityId == activity).Select(row => row.Text).SingleAsync());
    }

    private static Task<HttpResponseMessage> Put(Visitor by, Guid activity, Guid id, object body) => by.Put($"/activities/{activity}/contributions/{id}", body);

    private static Refusal? Accepted(string sent) => Record.Exception(() => Row.In(Action, new(Guid.NewGuid(), "tiltak", sent))) is RefusedException refused ? refused.Refusal : null;
    private static Refusal Refused(string sent) => Assert.Throws<RefusedException>(() => Row.In(Action, new(Guid.NewGuid(), "tiltak", sent))).Refusal;

    private static async Task<Guid> Runs(TestApp app)
    {
        await using var db = app.Open();
        var activity = Activity.Of(MethodLibrary.Load().Find("hva-na")!, app.Cast.Samling5.Id, null, Cast.Day);
        activity.Enter(0, app.Cast.Kari.PersonId, Cast.Day);
        db.Add(activity);
        await db.SaveChangesAsync();
        return activity.Id;
    }
}
