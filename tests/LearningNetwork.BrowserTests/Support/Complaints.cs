using Microsoft.Playwright;

namespace LearningNetwork.BrowserTests.Support;

/// <summary>What the browser complained about during a journey: console errors, uncaught exceptions and breaches of the content security policy.</summary>
public sealed class Complaints
{
    readonly List<string> heard = [];
    readonly List<string> forgiven = [];

    public void ListenTo(IBrowserContext context)
    {
        context.Console += (_, message) => { if (message.Type == "error" || IsPolicy(message.Text)) Hear(message.Text, message.Location); };
        context.WebError += (_, error) => Hear(error.Error, error.Page?.Url ?? "");
    }

    /// <summary>Says that complaints holding this text are part of the journey, as when a phone loses its network.</summary>
    public void Forgive(string text) => forgiven.Add(text);

    public void AssertNone()
    {
        lock (heard)
        {
            var left = heard.Where(h => !forgiven.Exists(h.Contains)).Distinct().ToList();
            Assert.True(left.Count == 0, "The browser complained:\n" + string.Join('\n', left));
        }
    }

    static bool IsPolicy(string text) => text.Contains("Content Security Policy", StringComparison.OrdinalIgnoreCase);

    void Hear(string text, string place)
    {
        lock (heard) heard.Add($"  {text} ({place})");
    }
}
