using LearningNetwork.BrowserTests.Support;
using Microsoft.Playwright;

namespace LearningNetwork.BrowserTests.Activities;

/// <summary>The line breaks while a table writes. Everyone there ends with what the database has: each note once, in order, and nobody loads a page.</summary>
[Collection(InTheAnnex.Name)]
public sealed class BrokenLineTests(House house, Cafe cafe) : CafeJourney(house, cafe)
{
    const int NotesEach = 40;
    static readonly string[] Writers = [Cafe.Guest, "Jonas", "Leyla", "Ola", "Fatima"];

    [Fact]
    public Task A_line_cut_for_a_second_costs_nobody_a_note() => Cut(TimeSpan.FromSeconds(1));

    [Theory, InlineData(10), InlineData(60), Trait("Length", "Long")]
    public Task A_line_cut_for_long_costs_nobody_a_note(int seconds) => Cut(TimeSpan.FromSeconds(seconds));

    private async Task Cut(TimeSpan time)
    {
        using var wire = new Wire(App.Address);
        await Cafe.Gathers(Writers);
        var writers = await Task.WhenAll(Writers.Select(name => PhoneOf(name, wire: wire)));
        var host = await PhoneOf(await Cafe.Host(), wire: wire);
        var calls = writers.Append(host).Select(page => new Calls(page)).ToList();
        var about = $"[{time.TotalSeconds} s]";
        var writing = Task.WhenAll(writers.Select((phone, i) => WriteMany(phone, $"{about} {Writers[i]}", NotesEach)));
        await Eventually(async () => (await Cafe.Inputs(about)).Count > NotesEach);
        wire.Cut();
        await Task.Delay(time); // The fault's own length.
        wire.Mend();
        await writing;
        await Eventually(async () => (await Cafe.Inputs(about)).Count == NotesEach * Writers.Length, seconds: 45);
        var saved = await Cafe.Inputs(about);
        await Shows(host, "innspill:recipient", about, saved);
        foreach (var (phone, name) in writers.Zip(Writers))
        {
            await Shows(phone, "innspill:writer", about, [.. saved.Where(text => text.StartsWith($"{about} {name} ", StringComparison.Ordinal)).Reverse()]);
            await Shows(phone, "innspill:table", about, [.. saved.Where(text => !text.StartsWith($"{about} {name} ", StringComparison.Ordinal))]);
        }
        Assert.All(calls, each => each.AssertFewAfter(time));
    }

    /// <summary>As fast as the outbox takes them, faster than anybody writes.</summary>
    private static Task WriteMany(IPage phone, string text, int count) => phone.EvaluateAsync("""
        async ([text, count]) => {
          for (let i = 1; i <= count; i++) {
            document.querySelector("input[name=cell][value=innspill]").checked = true;
            const field = document.querySelector("form[data-composer] textarea");
            field.value = `${text} ${i}`;
            field.form.requestSubmit();
            await new Promise(done => setTimeout(done, 30));
          }
        }
        """, new object[] { text, count });
}
