using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Activities.Library;

/// <summary>Anonymous is real: whoever asks, and by whichever door, no answer tells who wrote a note or where they come from.</summary>
public sealed class AnonymityTests
{
    private const string Note = "Hvem fikk tid til dette?";

    [Fact]
    public async Task An_anonymous_note_is_on_every_page_and_its_writer_on_none()
    {
        await using var app = await TestApp.Start();
        var activity = await Runs(app, "hva-hvorfor");
        await Writes(app, activity, app.Cast.Amina, "punkt");
        foreach (var (who, page) in await Pages(app, activity))
        {
            Assert.Contains(Note, page, StringComparison.Ordinal);
            var note = page[page.LastIndexOf("<article", page.IndexOf(Note, StringComparison.Ordinal), StringComparison.Ordinal)..];
            note = note[..note.IndexOf("</article>", StringComparison.Ordinal)];
            foreach (var secret in new[] { "Amina", app.Cast.Amina.PersonId.ToString(), $"data-from=\"{Cast.Lier}\"", "Lier", ">Li<" }) Assert.False(note.Contains(secret, StringComparison.Ordinal), $"{who} is told {secret}.");
        }
    }

    [Fact]
    public async Task A_wall_of_anonymous_notes_is_not_counted_by_municipality()
    {
        await using var app = await TestApp.Start();
        var activity = await Runs(app, "hva-hvorfor");
        await Writes(app, activity, app.Cast.Amina, "punkt");
        Assert.DoesNotContain("data-count-from", await Wall(app, activity), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_writer_is_told_before_they_write()
    {
        await using var app = await TestApp.Start();
        var activity = await Runs(app, "hva-hvorfor");
        Assert.Contains("Alle i salen ser det. Ingen får vite hvem som skrev det.", WebUtility.HtmlDecode(await app.As(app.Cast.Amina).Read($"/activities/{activity}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_the_writer_changes_or_removes_it()
    {
        await using var app = await TestApp.Start();
        var activity = await Runs(app, "hva-hvorfor");
        var id = await Writes(app, activity, app.Cast.Amina, "punkt");
        var kari = app.As(app.Cast.Kari);
        await kari.Open($"/activities/{activity}");
        Assert.Equal(HttpStatusCode.NotFound, (await kari.Delete($"/activities/{activity}/contributions/{id}")).StatusCode);
    }

    private static async Task<IReadOnlyList<(string Who, string Page)>> Pages(TestApp app, Guid activity)
    {
        var pages = new List<(string, string)> { ("the stage", await Wall(app, activity)) };
        foreach (var someone in new[] { app.Cast.Jonas, app.Cast.Solveig, app.Cast.Marit })
        {
            pages.Add((someone.Name, await app.As(someone).Read($"/activities/{activity}")));
            pages.Add(($"{someone.Name}, by changes", WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Unescape(await app.As(someone).Read($"/activities/{activity}/since/0")))));
        }
        return pages;
    }

    private static async Task<string> Wall(TestApp app, Guid activity)
    {
        var kari = app.As(app.Cast.Kari);
        await kari.Open($"/activities/{activity}/control");
        await kari.Submit($"/activities/{activity}/stage-view", ("view", "Wall"));
        return await kari.Read($"/activities/{activity}/stage");
    }

    private static async Task<Guid> Writes(TestApp app, Guid activity, Someone by, string cell)
    {
        var (visitor, id) = (app.As(by), Guid.CreateVersion7());
        await visitor.Open($"/activities/{activity}");
        Assert.Equal(HttpStatusCode.OK, (await visitor.Put($"/activities/{activity}/contributions/{id}", new { cell, parts = new[] { Note, "Det gjelder alle" } })).StatusCode);
        return id;
    }

    private static async Task<Guid> Runs(TestApp app, string method)
    {
        await using var db = app.Open();
        var activity = Activity.Of(MethodLibrary.Load().Find(method)!, app.Cast.Samling5.Id, null, Cast.Day);
        activity.Enter(0, app.Cast.Kari.PersonId, Cast.Day);
        db.Add(activity);
        await db.SaveChangesAsync();
        return activity.Id;
    }
}
