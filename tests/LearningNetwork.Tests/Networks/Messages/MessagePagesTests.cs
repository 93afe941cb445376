using System.Net;
using LearningNetwork.Networks.Messages;
using LearningNetwork.Platform.Text;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Networks.Messages;

/// <summary>Kari gives the network a message; Ingrid says it at home; the hall reads it while it waits.</summary>
public sealed class MessagePagesTests : IAsyncLifetime
{
    private TestApp app = null!;
    private Visitor kari = null!, ingrid = null!;

    private Cast Cast => app.Cast;
    private string Messages => $"/networks/{Cast.NyttBlikk.Id}/messages";
    private string Home => $"/networks/{Cast.NyttBlikk.Id}";
    private readonly DateOnly today = TimeProvider.System.GetUtcNow().UtcDateTime.DayInNorway;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        (kari, ingrid) = (app.As(Cast.Kari), app.As(Cast.Ingrid));
        foreach (var visitor in new[] { kari, ingrid }) await visitor.Open(Messages);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_message_stands_on_the_networks_page_for_the_newcomer_and_on_the_phones_that_wait()
    {
        await Says("Fra individ til fellesskap", story: "Da vaktplanen ble vår, ikke min");
        foreach (var page in new[] { Home, $"{Home}/newcomers" }) Assert.Contains("Da vaktplanen ble vår, ikke min", await Read(ingrid, page), StringComparison.Ordinal);
        Assert.Contains("Fra individ til fellesskap", await Read(app.As(Cast.Amina), $"/gatherings/{Cast.Samling5.Id}/now"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_is_over_or_to_come_stands_only_in_the_list()
    {
        await Says("Det gamle", from: -10, until: -1);
        await Says("Det nye", from: 1);
        foreach (var text in new[] { "Det gamle", "Det nye" })
        {
            Assert.Contains(text, await Read(kari, Messages), StringComparison.Ordinal);
            Assert.DoesNotContain(text, await Read(kari, Home), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Anybody_who_takes_part_tells_that_it_was_said_and_takes_it_back()
    {
        var message = await Says("Heltid er regelen");
        Assert.Equal(HttpStatusCode.Found, (await Repeats(ingrid, message, "Personalmøtet på Skinnarberga")).StatusCode);
        Assert.Contains("Personalmøtet på Skinnarberga", await Read(kari, Messages), StringComparison.Ordinal);
        Assert.Contains("Kongsberg", await Read(kari, Messages), StringComparison.Ordinal);
        var row = await Repetition(message);
        Assert.Equal(HttpStatusCode.Found, (await ingrid.Submit($"{Messages}/repetitions/{row}/removal")).StatusCode);
        Assert.DoesNotContain("Skinnarberga", await Read(kari, Messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_lead_are_told_when_it_has_gone_quiet()
    {
        var message = await Says("Heltid er regelen", from: -40);
        Assert.Contains("Si budskapet igjen", await Read(kari, Home), StringComparison.Ordinal);
        Assert.DoesNotContain("Si budskapet igjen", await Read(ingrid, Home), StringComparison.Ordinal);
        await Repeats(ingrid, message, "Ledermøtet");
        Assert.DoesNotContain("Si budskapet igjen", await Read(kari, Home), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_been_said_is_ended_and_not_removed()
    {
        var message = await Says("Heltid er regelen");
        await Repeats(ingrid, message, "Ledermøtet");
        Assert.Equal(HttpStatusCode.NotFound, (await kari.Submit($"{Messages}/{message}/removal")).StatusCode);
        await kari.Submit($"{Messages}/repetitions/{await Repetition(message)}/removal");
        Assert.Equal(HttpStatusCode.Found, (await kari.Submit($"{Messages}/{message}/removal")).StatusCode);
        Assert.DoesNotContain("Heltid er regelen", await Read(kari, Messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 0, null, "Skriv budskapet.")]
    [InlineData("Heltid", null, null, "Velg den første dagen.")]
    [InlineData("Heltid", 5, 4, "Den siste dagen er før den første.")]
    public async Task What_is_missing_is_asked_for_and_what_was_typed_stays(string text, int? from, int? until, string sentence)
    {
        var answer = await kari.Submit(Messages, ("Form.Text", text), ("Form.Story", "Historien"), ("Form.From", Day(from)), ("Form.Until", Day(until)));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        foreach (var expected in new[] { sentence, "Historien" }) Assert.Contains(expected, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fourth_at_once_is_refused_in_words()
    {
        foreach (var text in new[] { "Ett", "To", "Tre" }) await Says(text);
        var answer = await kari.Submit(Messages, ("Form.Text", "Fire"), ("Form.From", Day(0)));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Det er allerede 3 budskap", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 0, "Skriv hvor det ble sagt.")]
    [InlineData("Ledermøtet", 1, "Dagen har ikke vært ennå.")]
    public async Task What_was_said_says_where_and_on_a_day_that_has_been(string arena, int day, string sentence)
    {
        var message = await Says("Heltid er regelen");
        var answer = await ingrid.Submit($"{Messages}/repetitions", ("Repetition.Of", message), ("Repetition.Arena", arena), ("Repetition.On", Day(day)));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(sentence, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_change_a_message_the_second_keeps_what_they_typed_beside_what_stands_there()
    {
        var message = await Says("Heltid er regelen");
        await using var db = app.Open();
        var stamp = (await db.Messages.SingleAsync(each => each.Id == message)).Stamp;
        await kari.Submit($"{Messages}/{message}", ("Form.Text", "Den andres"), ("Form.From", Day(0)), ("Form.Stamp", stamp));
        var answer = await kari.Submit($"{Messages}/{message}", ("Form.Text", "Mine ord"), ("Form.From", Day(0)), ("Form.Stamp", stamp));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        foreach (var text in new[] { "Den andres", "Mine ord" }) Assert.Contains(text, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_take_part_write_none_and_others_find_none()
    {
        var message = await Says("Heltid er regelen");
        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.Submit(Messages, ("Form.Text", "Mitt"), ("Form.From", Day(0)))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.Open($"{Messages}/{message}/edit")).StatusCode);
        foreach (var other in new[] { Cast.Fremmed, Cast.Amina, Cast.Astrid }) Assert.Equal(HttpStatusCode.NotFound, (await app.As(other).Open(Messages)).StatusCode);
    }

    private string Day(int? after) => after is { } days ? today.AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "";

    private async Task<Guid> Says(string text, string story = "", int from = 0, int? until = null)
    {
        Assert.Equal(HttpStatusCode.Found, (await kari.Submit(Messages, ("Form.Text", text), ("Form.Story", story), ("Form.From", Day(from)), ("Form.Until", Day(until)))).StatusCode);
        await using var db = app.Open();
        return await db.Messages.Where(each => each.Text == text).Select(each => each.Id).SingleAsync();
    }

    private Task<HttpResponseMessage> Repeats(Visitor visitor, Guid message, string arena) =>
        visitor.Submit($"{Messages}/repetitions", ("Repetition.Of", message), ("Repetition.Arena", arena), ("Repetition.Level", "3"), ("Repetition.On", Day(0)));

    private async Task<Guid> Repetition(Guid message)
    {
        await using var db = app.Open();
        return await db.Messages.Where(each => each.Id == message).SelectMany(each => each.Repetitions).Select(each => each.Id).SingleAsync();
    }

    private static async Task<string> Read(Visitor visitor, string page) => WebUtility.HtmlDecode(await visitor.Read(page));
}
