using System.Net;
using LearningNetwork.Experiences;
using LearningNetwork.Tests.Support;

namespace LearningNetwork.Tests.Experiences;

/// <summary>Kongsberg makes one of two, and two of one; Bente of KS proposes it.</summary>
public sealed class MergerPagesTests : IAsyncLifetime
{
    private TestApp app = null!;
    private Visitor ingrid = null!, bente = null!;
    private Experience one = null!, other = null!;

    private Cast Cast => app.Cast;
    private string Mergers => $"/experiences/{one.Id}/mergers";

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        (ingrid, bente) = (app.As(Cast.Ingrid), app.As(Cast.Bente));
        (one, other) = (await app.Has(Cast.Ingrid, Cast.Kongsberg, "En fast time", "Vi møtes hver uke"), await app.Has(Cast.Ingrid, Cast.Kongsberg, "Alltid samme time", "Møtet avlyses aldri"));
        foreach (var visitor in new[] { ingrid, bente }) await visitor.Open($"/networks/{Cast.NyttBlikk.Id}/experiences");
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Both_texts_lie_in_one_form_and_the_old_address_leads_to_the_one_that_is_left()
    {
        Assert.Contains("Alltid samme time", await ingrid.Read(Mergers), StringComparison.Ordinal);
        var form = await ingrid.Read($"{Mergers}/new?other={other.Id}");
        Assert.Contains("Vi møtes hver uke", WebUtility.HtmlDecode(form), StringComparison.Ordinal);
        Assert.Contains("Møtet avlyses aldri", WebUtility.HtmlDecode(form), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await Submit(ingrid, Mergers, "Én time")).StatusCode);
        Assert.Equal($"/experiences/{one.Id}", (await ingrid.Open($"/experiences/{other.Id}")).Headers.Location?.ToString());
        Assert.DoesNotContain("Alltid samme time", await bente.Read($"/networks/{Cast.NyttBlikk.Id}/experiences"), StringComparison.Ordinal);
        Assert.Contains("Tok inn en annen erfaring", await bente.Read($"/experiences/{one.Id}"), StringComparison.Ordinal);
        Assert.Equal($"/experiences/{other.Id}", (await ingrid.Submit($"{Mergers}/{other.Id}/removal")).Headers.Location?.ToString());
        Assert.Contains("Alltid samme time", await bente.Read($"/experiences/{other.Id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_consultant_proposes_is_done_by_the_municipalitys_yes()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await Submit(bente, Mergers, "Én time")).StatusCode);
        Assert.Contains($"action=\"/experiences/{one.Id}/rewordings\"", await bente.Read($"{Mergers}/new?other={other.Id}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await Submit(bente, $"/experiences/{one.Id}/rewordings", "Én time")).StatusCode);
        Assert.Contains("Forslaget slår sammen", await ingrid.Read($"/experiences/{one.Id}/rewordings/1"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await ingrid.Submit($"/experiences/{one.Id}/rewordings/answer", ("accepted", true), ("compared", 1))).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await bente.Open($"/experiences/{other.Id}")).StatusCode);
    }

    [Fact]
    public async Task A_stranger_is_not_led_from_the_old_address_to_what_is_not_open()
    {
        await Submit(ingrid, Mergers, "Én time");
        Assert.Equal(HttpStatusCode.NotFound, (await app.As(Cast.Fremmed).Open($"/experiences/{other.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.As(Cast.Fremmed).Open(Mergers)).StatusCode);
    }

    [Fact]
    public async Task Somebody_elses_and_what_may_not_be_written_is_not_taken_in()
    {
        var theirs = await app.Has(Cast.Amina, Cast.Lier, "Liers egen");
        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.Open($"{Mergers}/new?other={theirs.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.Submit(Mergers, ("Form.Title", "Tatt"), ("Form.Number", 1), ("Form.TakesIn", theirs.Id))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await bente.Submit($"/experiences/{one.Id}/rewordings", ("Form.Title", "Tatt"), ("Form.Number", 1), ("Form.TakesIn", theirs.Id))).StatusCode);
    }

    [Fact]
    public async Task Without_a_title_nothing_is_done_and_what_was_typed_stays()
    {
        var answer = await ingrid.Submit(Mergers, ("Form.Title", ""), ("Form.Done", "Det jeg skrev"), ("Form.Number", 1), ("Form.TakesIn", other.Id));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Det jeg skrev", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await ingrid.Open($"/experiences/{other.Id}")).StatusCode);
    }

    [Fact]
    public async Task Of_two_who_change_it_at_once_the_second_sees_both_texts()
    {
        await ingrid.Submit($"/experiences/{one.Id}", ("Form.Title", "Ny tittel"), ("Form.Number", 1));
        var answer = await Submit(ingrid, Mergers, "Én time");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Ny tittel", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_becomes_two_with_the_same_notes_behind_and_each_leads_to_the_other()
    {
        var log = $"/networks/{Cast.NyttBlikk.Id}/experiences";
        Assert.Contains("Vi møtes hver uke", WebUtility.HtmlDecode(await ingrid.Read($"{log}/new?of={one.Id}")), StringComparison.Ordinal);
        var made = (await ingrid.Submit(log, ("Form.Title", "Den andre halvdelen"), ("Form.DividedFrom", one.Id))).Headers.Location!.ToString();
        var page = await ingrid.Read(made);
        Assert.Contains("Skilt ut fra en annen erfaring", page, StringComparison.Ordinal);
        Assert.Contains($"/experiences/{one.Id}", page, StringComparison.Ordinal);
        Assert.Contains(made, await ingrid.Read($"/experiences/{one.Id}"), StringComparison.Ordinal);
        Assert.DoesNotContain(made, await bente.Read($"/experiences/{one.Id}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await app.As(Cast.Fremmed).Open($"{log}/new?of={one.Id}")).StatusCode);
    }

    private Task<HttpResponseMessage> Submit(Visitor visitor, string address, string title) =>
        visitor.Submit(address, ("Form.Title", title), ("Form.Done", "Vi møtes hver uke"), ("Form.Number", 1), ("Form.TakesIn", other.Id));
}
