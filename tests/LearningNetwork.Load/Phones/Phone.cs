using LearningNetwork.Load.Lines;
using LearningNetwork.Load.Measuring;

namespace LearningNetwork.Load.Phones;

/// <summary>Somebody's phone: it comes through the door, opens the page, is live, and remembers which posts it has.</summary>
public abstract class Phone(Posts posts) : IDisposable
{
    private readonly NumberSet seen = new();
    private readonly Lock reading = new();

    /// <summary>Its live line; null while it has none.</summary>
    protected LiveLine? Line { get; set; }

    /// <summary>How many posts it has.</summary>
    public int Has { get { lock (reading) return seen.Count; } }

    public bool HasPost(int number) { lock (reading) return seen.Has(number); }

    /// <summary>Its line stands.</summary>
    public bool IsLive => Line is { Listening.IsCompleted: false };

    /// <summary>Comes in, before anything is measured.</summary>
    public abstract Task Arrive();

    /// <summary>Opens the page.</summary>
    public abstract Task OpenPage();

    /// <summary>Opens the live line, listens, and catches up. Done when what it missed has come.</summary>
    public abstract Task GoLive();

    /// <summary>Writes a post, and tells it when it is saved or refused.</summary>
    public abstract Task Write(Post post);

    /// <summary>The network is gone, without a word to the server.</summary>
    public void Drop()
    {
        Line?.Dispose();
        Line = null;
    }

    public async Task Ping()
    {
        try { if (Line is { } line) await line.Ping(); }
        catch (Exception cut) when (cut is System.Net.Sockets.SocketException or ObjectDisposedException) { }
    }

    public void Dispose()
    {
        Drop();
        GC.SuppressFinalize(this);
    }

    /// <summary>Every id in the text is a post the phone has now.</summary>
    /// <param name="before">What stands before an id.</param>
    /// <param name="isLive">It came over the line, and how long it took is counted.</param>
    protected void Take(ReadOnlySpan<byte> text, ReadOnlySpan<byte> before, bool isLive = true)
    {
        var now = isLive ? Post.Now : (long?)null;
        for (int at; (at = text.IndexOf(before)) >= 0;)
        {
            text = text[(at + before.Length)..];
            Take(PostId.NumberIn(text), now);
        }
    }

    private void Take(int number, long? now)
    {
        if (number < 0) return;
        lock (reading)
            if (!seen.Add(number)) return;
        if (now is { } moment) posts[number]?.Seen(moment);
    }
}
