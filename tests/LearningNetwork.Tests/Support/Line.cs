using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace LearningNetwork.Tests.Support;

/// <summary>Somebody's live line: speaks SignalR's JSON protocol over the test server's own socket, and remembers what it heard.</summary>
public sealed class Line(WebSocket socket) : IAsyncDisposable
{
    private const char End = '\u001e';
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly Queue<JsonElement> heard = [];
    private string rest = "";

    public static async Task<Line> Of(TestApp app, Someone someone)
    {
        var way = WayIn.Of(app, someone.PersonId, someone.Pass);
        var client = app.Server.CreateWebSocketClient();
        client.ConfigureRequest = request => request.Headers.Cookie = $"{way.Cookie}={way.Value}";
        var line = new Line(await client.ConnectAsync(new Uri("ws://localhost/live"), CancellationToken.None));
        await line.Send(new { protocol = "json", version = 1 });
        await line.Hear(_ => true);
        return line;
    }

    /// <summary>Watches a topic; the answer is what it missed, or an error.</summary>
    public async Task<JsonElement> Watch(string topic, long since = 0)
    {
        await Send(new { type = 1, target = "Watch", arguments = new object[] { topic, since }, invocationId = "1" });
        return await Hear(message => message.GetProperty("type").GetInt32() == 3);
    }

    /// <summary>The next change that was sent to this line, to the audience named where it belongs to several.</summary>
    public async Task<JsonElement> HearsChange(string audience = "") =>
        Delta(await Hear(message => Target(message) == "Changed" && Delta(message).GetProperty("audience").GetString()!.StartsWith(audience, StringComparison.Ordinal)));

    /// <summary>What was told along with the next signal to fetch the page anew, for the topic named where several are watched.</summary>
    public async Task<string> HearsRefresh(string topic = "") =>
        (await Hear(message => Target(message) == "Refresh" && Topic(message).StartsWith(topic, StringComparison.Ordinal))).GetProperty("arguments")[1].GetRawText();

    /// <summary>How long it takes before the server cuts the line.</summary>
    public async Task<TimeSpan> UntilCut()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        try { await Hear(_ => false); }
        catch (Exception cut) when (cut is WebSocketException or IOException or InvalidOperationException) { }
        return watch.Elapsed;
    }

    /// <summary>The next message that fits; what came before it is dropped. The server's own signs of life do not lengthen the wait.</summary>
    private async Task<JsonElement> Hear(Func<JsonElement, bool> fits)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
            if (await Next(patience.Token) is var message && fits(message)) return message;
    }

    private async Task<JsonElement> Next(CancellationToken patience)
    {
        while (heard.Count == 0) await Receive(patience);
        return heard.Dequeue();
    }

    private async Task Receive(CancellationToken patience)
    {
        var buffer = new byte[64 * 1024];
        var received = await socket.ReceiveAsync(buffer, patience);
        if (received.MessageType is WebSocketMessageType.Close) throw new InvalidOperationException("The line was closed.");
        var parts = (rest + Encoding.UTF8.GetString(buffer, 0, received.Count)).Split(End);
        rest = parts[^1];
        foreach (var part in parts[..^1]) heard.Enqueue(JsonDocument.Parse(part).RootElement);
    }

    private Task Send(object message) => socket.SendAsync(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(message) + End), WebSocketMessageType.Text, true, CancellationToken.None);

    private static string Topic(JsonElement message) => message.GetProperty("arguments")[0].GetString()!;
    private static JsonElement Delta(JsonElement message) => message.GetProperty("arguments")[1];
    private static string? Target(JsonElement message) => message.TryGetProperty("target", out var target) ? target.GetString() : null;

    public ValueTask DisposeAsync()
    {
        socket.Dispose();
        return ValueTask.CompletedTask;
    }
}
