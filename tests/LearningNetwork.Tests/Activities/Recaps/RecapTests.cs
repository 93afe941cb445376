using System.Net;
using LearningNetwork.Activities;
using LearningNetwork.Activities.Recaps;
using LearningNetwork.Gatherings;
using LearningNetwork.Methods;
using LearningNetwork.Platform.Data;
using LearningNetwork.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Tests.Activities.Recaps;

/// <summary>What a day left behind: for the steering group that answers it (domain M05), and for the morning after (M06).</summary>
public sealed class RecapTests : IAsyncLifetime
{
    private TestApp app = null!;
    private TwoDays days = null!;
    private Cast Cast => app.Cast;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        days = new(app);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task It_holds_what_everyone_sees_the_moment_they_do_and_nothing_that_is_for_fewer()
    {
        var look = await days.Runs("fremover-region", days.First, "tenk");
        await days.Writes(Cast.Amina, look, "behov", "En felles kursbank");
        Assert.DoesNotContain("En felles kursbank", await days.Reads(Cast.Amina, days.RecapOf(days.First)));
        await days.GoesTo(look, "del");
        await days.Writes(Cast.Amina, look, "selv", "Lier prøver det på ett sykehjem");
        foreach (var reader in new[] { Cast.Amina, Cast.Marit, Cast.Kari, Cast.Ingrid })
        {
            var page = await days.Reads(reader, days.RecapOf(days.First));
            Assert.Contains("En felles kursbank", page);
            Assert.Contains("Post for fremover-region", page);
            Assert.DoesNotContain("ett sykehjem", page);
        }
        Assert.DoesNotContain("En felles kursbank", await days.Reads(Cast.Amina, days.RecapOf(days.Second)));
    }

    [Fact]
    public async Task Who_wrote_something_anonymous_is_not_told_to_those_who_lead_either()
    {
        var asks = await days.Runs("hva-skal-til", days.First, "vegg");
        await days.Writes(Cast.Amina, asks, "pa-vegg", "At noen tør å si nei");
        foreach (var address in new[] { days.RecapOf(days.First), $"{days.RecapOf(days.First)}/edit" })
        {
            var page = await days.Reads(Cast.Kari, address);
            Assert.Contains("At noen tør å si nei", page);
            Assert.DoesNotContain("Amina", page);
            Assert.DoesNotContain("Lier", page);
        }
    }

    [Fact]
    public async Task Those_who_lead_add_words_and_leave_notes_out_and_the_notes_stay_where_they_were()
    {
        var look = await days.Runs("fremover-region", days.First, "del");
        var kept = await days.Writes(Cast.Amina, look, "behov", "En felles kursbank");
        await days.Writes(Cast.Marit, look, "behov", "Flere parkeringsplasser");
        Assert.Equal(HttpStatusCode.Redirect, (await days.Saves(Cast.Kari, days.First, 0, "Takk for i går.", kept)).StatusCode);
        var page = await days.Reads(Cast.Amina, days.RecapOf(days.First));
        Assert.Contains("Takk for i går.", page);
        Assert.Contains("En felles kursbank", page);
        Assert.DoesNotContain("parkeringsplasser", page);
        Assert.Contains("parkeringsplasser", await days.Reads(Cast.Amina, $"/activities/{look}"));
        Assert.Contains("parkeringsplasser", await days.Reads(Cast.Kari, $"{days.RecapOf(days.First)}/edit"));
    }

    [Fact]
    public async Task Of_two_who_save_at_once_one_is_told_and_keeps_what_they_wrote()
    {
        await days.Saves(Cast.Kari, days.First, 0, "Karis ord");
        var late = await days.Saves(Cast.Bente, days.First, 0, "Bentes ord");
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync());
        Assert.Contains("Noen andre lagret oppsummeringen mens du skrev", page);
        Assert.Contains("Bentes ord", page);
        Assert.Equal(HttpStatusCode.Redirect, (await days.Saves(Cast.Bente, days.First, 1, "Bentes ord")).StatusCode);
        Assert.Contains("Bentes ord", await days.Reads(Cast.Amina, days.RecapOf(days.First)));
    }

    [Fact]
    public async Task Words_that_are_too_long_are_refused_with_the_limit_and_kept_in_the_form()
    {
        var answer = await days.Saves(Cast.Kari, days.First, 0, "Takk" + new string('k', RecapEdit.WordsLength));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains("Det er plass til 4000 tegn", page);
        Assert.Contains("Takkkk", page);
    }

    [Fact]
    public async Task Only_those_who_lead_make_it_and_only_those_the_gathering_is_open_to_read_it()
    {
        foreach (var other in new[] { Cast.Amina, Cast.Ingrid, Cast.Fremmed })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await app.As(other).Open($"{days.RecapOf(days.First)}/edit")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await days.Saves(other, days.First, 0, "Mine ord")).StatusCode);
        }
        foreach (var outside in new[] { Cast.Fremmed, Cast.Per, Cast.Astrid }) Assert.Equal(HttpStatusCode.NotFound, (await app.As(outside).Open(days.RecapOf(days.First))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.As(Cast.Kari).Open($"/gatherings/{Cast.Samling5.Id}/days/{Guid.CreateVersion7()}/recap")).StatusCode);
    }

    [Fact]
    public async Task The_morning_after_shows_yesterday_on_phone_and_stage_and_the_closing_shows_the_day_itself()
    {
        var look = await days.Runs("fremover-region", days.First, "del");
        await days.Writes(Cast.Amina, look, "behov", "En felles kursbank");
        var back = await days.Runs("tilbakeblikk", days.Second, "tenk");
        Assert.Contains("En felles kursbank", await days.Reads(Cast.Kari, $"/activities/{back}/stage"));
        Assert.Contains("En felles kursbank", await days.Reads(Cast.Torstein, $"/activities/{back}"));
        var closing = await days.Runs("styringsgruppe-avslutning", days.Second, "svar");
        Assert.DoesNotContain("En felles kursbank", await days.Reads(Cast.Torstein, $"/activities/{closing}"));
        Assert.Contains("En felles kursbank", await days.Reads(Cast.Torstein, $"/activities/{await days.Runs("styringsgruppe-avslutning", days.First, "svar")}"));
    }

    [Fact]
    public async Task On_a_first_day_the_day_before_is_the_last_of_the_gathering_before()
    {
        var earlier = new Gathering { NetworkId = Cast.NyttBlikk.Id, Number = 4, Title = "Samling 4", CreatedAt = Cast.Day, Days = { new() { Date = new(2019, 11, 6) }, new() { Date = new(2019, 11, 7) } } };
        await using var db = app.Open();
        db.Add(earlier);
        await db.SaveChangesAsync();
        var back = await db.Activities.AsNoTracking().FirstAsync(each => each.Id == Cast.Kafe.Id);
        back.ItemId = null;
        Assert.Equal(earlier.Days.Single(day => day.Date.Day == 7).Id, await db.DayOf(back, RecapOf.DayBefore, new(2020, 1, 29)));
        Assert.Equal(days.First, await db.DayOf(back, RecapOf.DayBefore, new(2020, 1, 30)));
        Assert.Equal(days.Second, await db.DayOf(back, RecapOf.Day, new(2020, 1, 30)));
        // Rehearsed before the first day, or gone on with after the last.
        Assert.Equal(days.First, await db.DayOf(back, RecapOf.Day, new(2020, 1, 1)));
        Assert.Equal(days.Second, await db.DayOf(back, RecapOf.Day, new(2020, 2, 3)));
    }

    [Fact]
    public async Task Only_those_who_lead_write_the_steering_groups_message()
    {
        var closing = await days.Runs("styringsgruppe-avslutning", days.First, "svar");
        var phone = app.As(Cast.Amina);
        Assert.DoesNotContain("data-composer", await phone.Read($"/activities/{closing}"));
        var answer = await phone.Put($"/activities/{closing}/contributions/{Guid.CreateVersion7()}", new { cell = "budskap", text = "Jeg bestemmer" });
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("De som leder samlingen, skriver dette.", await answer.Content.ReadAsStringAsync());
    }
}
