using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Methods;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities;

/// <summary>The panel (domain M04): who sits there, and which positions it lacks.</summary>
public sealed class PanelTests
{
    private static readonly Guid Leader = Guid.CreateVersion7();

    [Fact]
    public void An_empty_panel_lacks_nobody_in_particular() => Assert.Empty(Of().Findings);

    [Fact]
    public void A_panel_of_all_sides_and_levels_lacks_nothing() =>
        Assert.Empty(Of((OrganisationalRole.LeaderLevel2, Cast.Lier, null), (OrganisationalRole.Employee, Cast.Nome, null), (OrganisationalRole.ChiefShopSteward, Cast.Lier, null), (OrganisationalRole.Politician, Cast.Lier, "Sp")).Findings);

    [Fact]
    public void It_is_told_which_sides_and_levels_are_missing()
    {
        var findings = Of((OrganisationalRole.LeaderLevel1, Cast.Lier, null), (OrganisationalRole.MunicipalDirector, Cast.Nome, null)).Findings;
        Assert.Equal([PanelSide.Employee, PanelSide.Union, PanelSide.Politician], findings.Where(each => each.Lack is PanelLack.Side).Select(each => each.Side!.Value));
        Assert.Equal([2, 3], findings.Where(each => each.Lack is PanelLack.Level).Select(each => each.Level!.Value));
    }

    [Theory]
    [InlineData(OrganisationalRole.SafetyRepresentative, PanelSide.Union, 2)]
    [InlineData(OrganisationalRole.ChiefSafetyRepresentative, PanelSide.Union, 1)]
    [InlineData(OrganisationalRole.LeaderLevel3, PanelSide.Leader, 3)]
    [InlineData(OrganisationalRole.NextOfKin, PanelSide.Other, null)]
    public void A_role_has_a_side_and_a_level(OrganisationalRole role, PanelSide side, int? level) => Assert.Equal((side, level), (Panel.SideOf(role), Panel.LevelOf(role)));

    [Fact]
    public void Politicians_of_one_party_and_people_of_one_municipality_are_told()
    {
        var one = Of((OrganisationalRole.Politician, Cast.Lier, "Sp"), (OrganisationalRole.Politician, Cast.Lier, "sp")).Findings;
        Assert.Contains(new(PanelLack.OneParty), one);
        Assert.Contains(new(PanelLack.OneMunicipality), one);
        var two = Of((OrganisationalRole.Politician, Cast.Lier, "Sp"), (OrganisationalRole.Politician, Cast.Nome, "H")).Findings;
        Assert.DoesNotContain(two, each => each.Lack is PanelLack.OneParty or PanelLack.OneMunicipality);
    }

    [Fact]
    public void Nobody_sits_there_twice_and_whoever_is_taken_off_can_come_back()
    {
        var (activity, person) = (Running(), Guid.CreateVersion7());
        foreach (var _ in Enumerable.Range(0, 2)) activity.CallUp(Someone(activity, person));
        var first = Assert.Single(activity.Panel().Panelists);
        activity.CallOff(first.Id, Leader, Cast.Day);
        Assert.Empty(activity.Panel().Panelists);
        activity.CallUp(Someone(activity, person));
        Assert.Single(activity.Panel().Panelists);
        Assert.Equal((Leader, 2), (first.LeftByPersonId, activity.Panelists.Count));
    }

    [Fact]
    public void A_panel_has_an_end_and_a_method_without_one_has_none()
    {
        var activity = Running();
        foreach (var _ in Enumerable.Range(0, 12)) activity.CallUp(Someone(activity, null));
        Assert.Equal(Refusal.PanelFull, Assert.Throws<RefusedException>(() => activity.CallUp(Someone(activity, null))).Refusal);
        var other = Activity.Of(MethodLibrary.Load().Find("plenum")!, Guid.CreateVersion7(), null, Cast.Day);
        Assert.Equal(Refusal.NotThere, Assert.Throws<RefusedException>(() => other.CallUp(Someone(other, null))).Refusal);
    }

    [Fact]
    public async Task Those_who_lead_call_up_and_everybody_sees_who_sits_there()
    {
        await using var app = await TestApp.Start();
        var activity = await Started(app);
        Assert.Equal(HttpStatusCode.Found, await Does(app, app.Cast.Kari, activity, ("person", app.Cast.Amina.PersonId)));
        Assert.Equal(HttpStatusCode.Found, await Does(app, app.Cast.Kari, activity, ("name", "Olav <b>"), ("role", "Politician"), ("party", "Sp")));
        var control = WebUtility.HtmlDecode(await app.As(app.Cast.Kari).Read($"/activities/{activity}/control"));
        Assert.Contains("Ingen ansatt er med.", control, StringComparison.Ordinal);
        Assert.DoesNotContain("Ingen politiker er med.", control, StringComparison.Ordinal);
        var phone = await app.As(app.Cast.Solveig).Read($"/activities/{activity}");
        Assert.True(phone.Contains("Amina", StringComparison.Ordinal) && phone.Contains("Olav &lt;b&gt;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Others_call_up_nobody_and_what_is_no_panelist_is_refused()
    {
        await using var app = await TestApp.Start();
        var activity = await Started(app);
        Assert.Equal(HttpStatusCode.NotFound, await Does(app, app.Cast.Amina, activity, ("name", "Olav"), ("role", "Politician")));
        Assert.Equal(HttpStatusCode.NotFound, await Does(app, app.Cast.Kari, activity, ("person", app.Cast.Ingrid.PersonId)));
        foreach (var form in new (string, object?)[][] { [("name", " "), ("role", "Politician")], [("name", "Olav"), ("role", "King")], [("name", "Olav"), ("role", "4")] })
            Assert.Equal(HttpStatusCode.BadRequest, await Does(app, app.Cast.Kari, activity, form));
        await using var db = app.Open();
        Assert.Equal(0, await db.Set<Panelist>().CountAsync());
    }

    [Fact]
    public async Task The_question_most_people_wonder_about_lies_first_on_the_desk_and_what_is_answered_last()
    {
        await using var app = await TestApp.Start();
        var activity = await Started(app);
        var amina = app.As(app.Cast.Amina);
        await amina.Open($"/activities/{activity}");
        var asked = new List<Guid>();
        foreach (var text in new[] { "Først", "Flest", "Besvart" })
        {
            asked.Add(Guid.CreateVersion7());
            await amina.Put($"/activities/{activity}/contributions/{asked[^1]}", new { cell = "sporsmal", text });
        }
        var jonas = app.As(app.Cast.Jonas);
        await jonas.Open($"/activities/{activity}");
        foreach (var about in asked[1..]) Assert.Equal(HttpStatusCode.OK, (await jonas.Put($"/activities/{activity}/contributions/{Guid.CreateVersion7()}", new { cell = "lurer-ogsa", about, choice = "yes" })).StatusCode);
        var kari = app.As(app.Cast.Kari);
        await kari.Open($"/activities/{activity}/desk");
        await kari.Submit($"/activities/{activity}/moderations", ("act", "Answer"), ("note", asked[2]));
        var desk = await kari.Read($"/activities/{activity}/desk");
        Assert.Equal([asked[1], asked[0], asked[2]], asked.OrderBy(id => desk.IndexOf($"data-id=\"{id}\"", StringComparison.Ordinal)));
    }

    private static async Task<HttpStatusCode> Does(TestApp app, Someone who, Guid activity, params (string, object?)[] form)
    {
        var visitor = app.As(who);
        await visitor.Open($"/activities/{activity}");
        return (await visitor.Submit($"/activities/{activity}/panelists", form)).StatusCode;
    }

    private static async Task<Guid> Started(TestApp app)
    {
        var activity = Activity.Of(MethodLibrary.Load().Find("paneldialog")!, app.Cast.Samling5.Id, null, Cast.Day);
        activity.Enter(0, app.Cast.Kari.PersonId, Cast.Day);
        await using var db = app.Open();
        db.Add(activity);
        await db.SaveChangesAsync();
        return activity.Id;
    }

    private static Activity Running() => Activity.Of(MethodLibrary.Load().Find("paneldialog")!, Guid.CreateVersion7(), null, Cast.Day);
    private static Panelist Someone(Activity activity, Guid? person) => new() { ActivityId = activity.Id, PersonId = person, Name = "Olav", Role = OrganisationalRole.Politician, At = Cast.Day, ByPersonId = Leader };

    private static Panel Of(params (OrganisationalRole Role, string? From, string? Party)[] people) =>
        new([.. people.Select(each => new Panelist { Name = "Noen", Role = each.Role, MunicipalityNumber = each.From, Party = each.Party })]);
}
