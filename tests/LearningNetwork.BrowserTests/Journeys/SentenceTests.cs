using System.Text.RegularExpressions;
using LearningNetwork.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace LearningNetwork.BrowserTests.Journeys;

/// <summary>
/// One sentence, from a café table to where it is tried: Sara (Lier) writes it on her phone and takes it home as an experience; Bente of KS proposes other
/// words, which Lier accepts; it lies in a collection; Siv (Sandefjord) finds it and tries it; everybody finds the way back to the note. Then Lier withdraws it.
/// </summary>
public sealed partial class SentenceTests(House house) : Hall(house)
{
    private const string Sentence = "Vi holder et fast ukemøte som aldri avlyses.", Title = "Et ukemøte som aldri avlyses", Reworded = "Lier holder et fast ukemøte. Det avlyses aldri.", Tried = "Vi fikk det til på to avdelinger.";

    [Fact]
    public async Task A_sentence_goes_from_a_table_to_another_municipality_and_back_and_is_withdrawn_everywhere()
    {
        await TheyComeIn();
        await SaraWritesItAtTheTable();
        await ItBecomesAnExperience();
        await BenteProposesOtherWords();
        await LierSaysYes();
        await ItLiesInACollection();
        await SandefjordTriesIt();
        await BackToTheNote();
        await LierWithdrawsIt();
    }

    private async Task SaraWritesItAtTheTable()
    {
        await Starts("cafe-dialog", "Start fordeling");
        await Press("Foreslå");
        await Press("Start runde 1");
        await Expect(sara.Locator("h1")).ToContainTextAsync("Runde 1");
        await Writes(sara, "ide", Sentence);
        await Press("Start runde 2");
        await Press("Start hjem igjen");
        await Press("Avslutt");
        await Expect(Body(sara)).ToContainTextAsync("Aktiviteten er ferdig");
        activity = PathOf(sara);
        Assert.DoesNotContain(Sentence, await Control.ContentAsync(), StringComparison.Ordinal);
    }

    private async Task ItBecomesAnExperience()
    {
        await sara.Locator("main a.ds-button").ClickAsync();
        await sara.Locator("button", new() { HasText = "Lag en erfaring" }).First.ClickAsync();
        await Expect(sara.Locator("textarea[name='Form.Done']")).ToHaveValueAsync(Sentence);
        await sara.Locator("input[name='Form.Title']").FillAsync(Title);
        await Press(sara, "Lagre");
        await sara.WaitForURLAsync(new Regex("/experiences/[0-9a-f-]{36}$"));
        experience = PathOf(sara);
        foreach (var page in new[] { siv, bente, stranger }) await Finds(page, isFound: false);
        await Press(sara, "Del med Lier");
        await Press(sara, "Del med Nytt Blikk");
        await Expect(sara.Locator(".ladder [aria-current=step]")).ToContainTextAsync("Nytt Blikk");
        await IsGood(sara);
    }

    private async Task BenteProposesOtherWords()
    {
        await bente.GotoAsync("/curation");
        await bente.Locator(".queue__link", new() { HasText = Title }).First.ClickAsync();
        await bente.Locator("a", new() { HasText = "Foreslå andre ord" }).ClickAsync();
        await bente.Locator("textarea[name='Form.Done']").FillAsync(Reworded);
        await Press(bente, "Send til kommunen");
        await Expect(Body(bente)).ToContainTextAsync("Lier");
        await siv.GotoAsync(experience);
        await Expect(Body(siv)).ToContainTextAsync(Sentence);
        Assert.DoesNotContain(Reworded, await siv.ContentAsync(), StringComparison.Ordinal);
    }

    private async Task LierSaysYes()
    {
        await sara.ReloadAsync();
        await sara.Locator(".ds-alert a").First.ClickAsync();
        await Expect(sara.Locator(".compared").First).ToBeVisibleAsync();
        await IsGood(sara);
        await Press(sara, "Ja, bruk disse ordene");
        await Expect(sara.Locator(".prose")).ToContainTextAsync(Reworded);
        await Finds(siv, isFound: true);
    }

    private async Task ItLiesInACollection()
    {
        await bente.GotoAsync($"{network}/collections");
        await Press(bente, "Ny læringssamling");
        await bente.Locator("input[name='Form.Title']").FillAsync("Møter som virker");
        await bente.Locator("#legg-til").SelectOptionAsync(experience[^36..]);
        await Press(bente, "Legg til");
        await Press(bente, "Lagre");
        await Press(bente, "Publiser for alle");
        collection = PathOf(bente);
        await siv.GotoAsync(collection);
        await Expect(siv.Locator(".collection")).ToContainTextAsync(Title);
        await IsGood(siv);
        await stranger.GotoAsync(collection);
        await Expect(Body(stranger)).ToContainTextAsync("En erfaring som ikke deles med deg nå");
        Assert.DoesNotContain(Title, await stranger.ContentAsync(), StringComparison.Ordinal);
    }

    private async Task SandefjordTriesIt()
    {
        await siv.Locator("a", new() { HasText = Title }).ClickAsync();
        await siv.Locator("summary", new() { HasText = "Vi prøvde det også" }).ClickAsync();
        await siv.Locator("input[name='Trial.Degree']").FillAsync("40");
        await siv.Locator("textarea[name='Trial.Happened']").FillAsync(Tried);
        await siv.Locator("form[action$='/trials'] button").ClickAsync();
        await Expect(siv.Locator(".tried")).ToContainTextAsync(Tried);
        await IsGood(siv);
        await sara.ReloadAsync();
        await Expect(sara.Locator(".tried")).ToContainTextAsync("Sandefjord");
    }

    private async Task BackToTheNote()
    {
        await Expect(sara.Locator(".trail .note")).ToContainTextAsync(Sentence);
        await Expect(siv.Locator(".trail")).ToContainTextAsync("Kafédialog");
        Assert.DoesNotContain(Sentence, await siv.ContentAsync(), StringComparison.Ordinal);
        await sara.GotoAsync($"{activity}/experiences");
        await Expect(Body(sara)).ToContainTextAsync(Title);
        await Expect(Body(sara)).ToContainTextAsync(Sentence);
    }

    private async Task LierWithdrawsIt()
    {
        Complaints.Forgive("404 (Not Found)");
        await sara.GotoAsync(experience);
        await sara.Locator("summary", new() { HasText = "Trekk tilbake" }).ClickAsync();
        await Press(sara, "Bare Lier");
        await Expect(sara.Locator(".ladder [aria-current=step]")).ToContainTextAsync("Lier");
        foreach (var page in new[] { siv, bente, Control })
        {
            Assert.Equal(404, (await page.GotoAsync(experience))!.Status);
            await Finds(page, isFound: false);
            foreach (var path in new[] { collection, $"{network}/experiences", $"{network}/collections" })
            {
                await page.GotoAsync(path);
                Assert.DoesNotContain(Title, await page.ContentAsync(), StringComparison.Ordinal);
            }
        }
        foreach (var page in new[] { bente, Control })
        {
            await page.GotoAsync("/curation");
            Assert.DoesNotContain(Title, await page.ContentAsync(), StringComparison.Ordinal);
        }
        await Finds(stranger, isFound: false);
        await Finds(sara, isFound: true);
    }
}
