using System.Net;
using LearningNetwork.Homework;
using LearningNetwork.Networks;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Homework;

/// <summary>Ingrid writes Kongsberg's answers, and the others see what was said that they would.</summary>
public sealed class DeliveryPagesTests : IAsyncLifetime
{
    private TestApp app = null!;
    private Visitor ingrid = null!, kari = null!, bente = null!;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        (ingrid, kari, bente) = (app.As(app.Cast.Ingrid), app.As(app.Cast.Kari), app.As(app.Cast.Bente));
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task What_is_begun_is_seen_by_the_municipality_alone_and_what_is_delivered_by_the_others()
    {
        var (assignment, address) = await Set();
        await ingrid.Reads($"/networks/{app.Cast.NyttBlikk.Id}", "Lever leksen", address);
        Assert.Equal(HttpStatusCode.Found, (await ingrid.Submit(address, ("Texts[0]", "Flere hele stillinger"))).StatusCode);
        await kari.Reads(address, "Flere hele stillinger", "Begynt");
        Assert.Equal(HttpStatusCode.NotFound, (await bente.Open(address)).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await kari.Submit(address + "/hand-in", ("Texts[0]", "Flere hele stillinger"), ("Texts[1]", "Færre vikarer"), ("Stamp", await Stamp()))).StatusCode);
        await bente.Reads(address, "Færre vikarer", "Levert", "Kari");
        await bente.Reads($"/homework/{assignment.Id}", "Hva de andre har levert", address);
        await ingrid.ReadsNothingOf($"/networks/{app.Cast.NyttBlikk.Id}", "Lever leksen");
    }

    [Fact]
    public async Task What_stays_at_home_is_not_seen_by_those_who_lead_either()
    {
        var (assignment, address) = await Set(shared: false);
        await ingrid.Submit(address + "/hand-in", ("Texts[0]", "Bare vårt"));
        Assert.Equal(HttpStatusCode.NotFound, (await bente.Open(address)).StatusCode);
        await bente.Reads($"/homework/{assignment.Id}/wall", "Levert", "Ingrid");
        await bente.ReadsNothingOf($"/homework/{assignment.Id}/wall", "Bare vårt");
    }

    [Fact]
    public async Task Those_of_other_places_and_roles_do_not_write()
    {
        var (_, address) = await Set();
        foreach (var other in new[] { app.As(await app.Gets("Nils", NetworkRole.Participant, Cast.Nome)), app.As(await app.Gets("Oda", NetworkRole.Observer, Cast.Kongsberg)), app.As(await app.Gets("Stein", NetworkRole.SteeringGroup, Cast.Kongsberg)), bente, app.As(app.Cast.Fremmed), app.As(app.Cast.Amina) })
        {
            await other.Open("/networks");
            Assert.Equal(HttpStatusCode.NotFound, (await other.Open(address)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await other.Submit(address, ("Texts[0]", "Ikke vårt"))).StatusCode);
        }
        await ingrid.Submit(address + "/hand-in", ("Texts[0]", "Vårt"));
        await bente.Submit(address, ("Texts[0]", "Ikke vårt")).Says("Bare de som deltar for kommunen, skriver svaret");
        await ingrid.Reads(address, "Vårt");
        Assert.Equal(HttpStatusCode.NotFound, (await app.As(app.Cast.Fremmed).Open(address)).StatusCode);
    }

    [Fact]
    public async Task Every_refusal_is_a_sentence_and_keeps_what_was_typed()
    {
        var (_, address) = await Set();
        await ingrid.Submit(address, ("Texts[0]", "a"), ("Texts[1]", "b"), ("Texts[2]", "det tredje")).Says("Den tar høyst 2");
        await ingrid.Submit(address, ("Texts[0]", new string('x', 4001))).Says("lengre enn 4000 tegn");
        await ingrid.Submit(address + "/hand-in", ("Texts[0]", "")).Says("Skriv noe før dere leverer");
        await ingrid.Submit(address + "/hand-in/removal").Says("Svaret er ikke levert");
        await ingrid.Submit(address, ("Texts[0]", "Den første"));
        await kari.Open(address);
        await kari.Submit(address, ("Texts[0]", "Karis ord")).Says("Noen andre fra kommunen lagret mens du skrev");
        await kari.Submit(address, ("Texts[0]", "Karis ord"), ("Stamp", Guid.NewGuid())).Says("Karis ord");
        await ingrid.Submit(address + "/hand-in", ("Texts[0]", "Ferdig"), ("Stamp", await Stamp()));
        await ingrid.Submit(address, ("Texts[0]", "Mer"), ("Stamp", await Stamp())).Says("Svaret er levert");
        Assert.Equal(HttpStatusCode.Found, (await ingrid.Submit(address + "/hand-in/removal")).StatusCode);
        await ingrid.Reads(address, "Ferdig", "Begynt");
    }

    [Fact]
    public async Task Late_is_accepted_and_said_and_not_taken_back()
    {
        var (_, address) = await Set(due: HomeworkStage.LongAgo);
        await ingrid.Reads(address, "Fristen er ute. Dere kan fortsatt levere");
        await ingrid.Submit(address + "/hand-in", ("Texts[0]", "Sent"));
        await bente.Reads(address, "Sent", "levert etter fristen");
        await ingrid.Submit(address + "/hand-in/removal").Says("Fristen er ute, så svaret kan ikke tas tilbake");
    }

    [Fact]
    public async Task After_it_is_withdrawn_nobody_writes_and_others_do_not_see()
    {
        var (assignment, address) = await Set();
        await ingrid.Submit(address + "/hand-in", ("Texts[0]", "Vårt"));
        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.Submit($"/homework/{assignment.Id}/withdrawal")).StatusCode);
        await kari.Open($"/homework/{assignment.Id}");
        await kari.Submit($"/homework/{assignment.Id}/withdrawal");
        await ingrid.Submit(address + "/hand-in/removal").Says("Leksen er trukket tilbake");
        await ingrid.Reads(address, "Vårt", "Ingen skriver mer");
        Assert.Equal(HttpStatusCode.NotFound, (await bente.Open(address)).StatusCode);
        await bente.Reads($"/homework/{assignment.Id}/wall", "Det er ingen å minne");
    }

    private async Task<(Assignment Assignment, string Address)> Set(bool shared = true, DateOnly? due = null)
    {
        var assignment = await app.Has(HomeworkStage.Goals(app.Cast.NyttBlikk.Id, shared, due));
        foreach (var visitor in new[] { ingrid, kari, bente }) await visitor.Open($"/homework/{assignment.Id}");
        return (assignment, $"/homework/{assignment.Id}/deliveries/{Cast.Kongsberg}");
    }

    private async Task<Guid> Stamp()
    {
        await using var db = app.Open();
        return await db.Set<Delivery>().Select(each => each.Stamp).SingleAsync();
    }
}
