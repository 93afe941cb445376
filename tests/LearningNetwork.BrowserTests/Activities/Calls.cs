using Microsoft.Playwright;

namespace LearningNetwork.BrowserTests.Activities;

/// <summary>What a page asks the server for by itself from now on.</summary>
public sealed class Calls
{
    private readonly List<string> live = [];
    private readonly List<string> pages = [];
    private readonly List<string> frames = [];
    private int all, clocks, posts;
    private bool isLeft;

    public Calls(IPage page)
    {
        page.Request += (_, request) => Heard(request);
        page.WebSocket += (_, socket) => Listen(socket);
        page.FrameNavigated += (_, frame) => isLeft |= frame == page.MainFrame;
    }

    /// <summary>How many times the page fetched itself anew.</summary>
    public int Refreshes { get { lock (pages) return pages.Count; } }

    /// <summary>Requests of any kind.</summary>
    public int All => Volatile.Read(ref all);

    /// <summary>Questions about what time it is.</summary>
    public int Clocks => Volatile.Read(ref clocks);

    /// <summary>What was said over a line that is no socket.</summary>
    public int Posts => Volatile.Read(ref posts);

    /// <summary>Messages over the line that are not the pings of an open line.</summary>
    public IReadOnlyList<string> Told { get { lock (frames) return [.. frames]; } }

    /// <summary>Questions over the line that were answered.</summary>
    public int Answers => Told.Count(frame => frame.Contains("\"type\":3", StringComparison.Ordinal));

    /// <summary>One attempt for each step of the back-off while the line was away, one to come back, and no new page.</summary>
    public void AssertFewAfter(TimeSpan away)
    {
        Assert.False(isLeft, "The page was loaded again.");
        lock (live) Assert.True(live.Count <= StepsIn(away) + 2, $"{live.Count} attempts in {away.TotalSeconds} s:\n{string.Join('\n', live)}");
    }

    /// <summary>The most that fit: back-off draws from three tenths of 1, 2, 4 … 30 seconds and up.</summary>
    private static int StepsIn(TimeSpan time)
    {
        var (steps, left) = (0, time.TotalSeconds);
        while (left > 0) left -= 0.3 * Math.Min(30, Math.Pow(2, steps++));
        return steps;
    }

    private void Heard(IRequest request)
    {
        Interlocked.Increment(ref all);
        if (request.Method == "POST" && request.Url.Contains("/live?", StringComparison.Ordinal)) Interlocked.Increment(ref posts);
        if (request.Url.EndsWith("/clock", StringComparison.Ordinal)) Interlocked.Increment(ref clocks);
        if (request.Url.Contains("/live/negotiate", StringComparison.Ordinal)) lock (live) live.Add($"{TimeProvider.System.GetUtcNow():ss.fff} {request.Url}");
        if (request.Url == request.Frame.Url && request.ResourceType == "fetch") lock (pages) pages.Add(request.Url);
    }

    private void Listen(IWebSocket socket)
    {
        socket.FrameReceived += (_, frame) => Heard(frame);
        socket.FrameSent += (_, frame) => Heard(frame);
    }

    private void Heard(IWebSocketFrame frame)
    {
        // A frame may hold several messages, each ended by this sign.
        lock (frames) frames.AddRange((frame.Text ?? "").Split('\u001e', StringSplitOptions.RemoveEmptyEntries).Where(message => !message.Contains("\"type\":6", StringComparison.Ordinal)));
    }
}
