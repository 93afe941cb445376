using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace LearningNetwork.Tests.Support;

/// <summary>A browser's live line: SignalR's JSON protocol over the test server's own socket. Waits at most <see cref="Patience"/> for anything.</summary>
public sealed class LiveListener(WebSocket socket) : IAsyncDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private const char End = '\u001e';
    private const int Invocation = 1, Completion = 3;
    private readonly Queue<JsonElement> heard = new();

    public static async Task<LiveListener> Open(TestApp app, Someone someone)
    {
        var client = app.Server.CreateWebSocketClient();
        client.ConfigureRequest = request => request.Headers.Cookie = $"ln-pass={someone.Pass}";
        var listener = new LiveListener(await client.ConnectAsync(new("ws://localhost/live"), CancellationToken.None));
        await listener.Send(new { protocol = "json", version = 1 });
        await listener.Next();
        return listener;
    }

    /// <summary>Watches a topic and answers what the hub said: a delta in <c>result</c>, or an <c>error</c>.</summary>
    public async Task<JsonElement> Watch(string topic, long since = 0)
    {
        await Send(new { type = Invocation, invocationId = "1", target = "Watch", arguments = new object[] { topic, since } });
        return await Until(message => TypeOf(message) == Completion);
    }

    /// <summary>The next time the server calls the method by name, with its arguments.</summary>
    public async Task<JsonElement> Hear(string method) =>
        (await Until(message => TypeOf(message) == Invocation && message.GetProperty("target").GetString() == method)).GetProperty("arguments");

    /// <summary>Answers how long it took before the server cut the line.</summary>
    public async Task<TimeSpan> UntilCut()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        try { await Until(_ => false); }
        catch (Exception cut) when (cut is WebSocketException or IOException or EndOfStreamException) { }
        return watch.Elapsed;
    }

    public ValueTask DisposeAsync()
    {
        socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<JsonElement> Until(Func<JsonElement, bool> isIt)
    {
        for (;;)
            if (await Next() is var message && isIt(message)) return message;
    }

    private async Task<JsonElement> Next()
    {
        while (heard.Count == 0)
            foreach (var message in (await Receive()).Split(End, StringSplitOptions.RemoveEmptyEntries)) heard.Enqueue(JsonDocument.Parse(message).RootElement);
        return heard.Dequeue();
    }

    private async Task<string> Receive()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var whole = new MemoryStream();
        var buffer = new byte[8192];
        for (;;)
        {
            var part = await socket.ReceiveAsync(buffer, patience.Token);
            if (part.MessageType == WebSocketMessageType.Close) throw new EndOfStreamException("The server closed the line.");
            whole.Write(buffer, 0, part.Count);
            if (part.EndOfMessage && whole.Length > 0 && whole.GetBuffer()[whole.Length - 1] == End) return Encoding.UTF8.GetString(whole.GetBuffer(), 0, (int)whole.Length);
        }
    }

    private Task Send(object message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(message) + End), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    private static int TypeOf(JsonElement message) => message.TryGetProperty("type", out var type) ? type.GetInt32() : 0;
}
