using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace LearningNetwork.BrowserTests.Support;

/// <summary>The network between a browser and the application: it can be cut, made slow, and refuse some requests, as those of hotels do.</summary>
public sealed class Wire : IDisposable
{
    readonly Uri to;
    readonly TcpListener door = new(IPAddress.Loopback, 0);
    readonly ConcurrentDictionary<Socket, bool> open = [];
    static readonly byte[] Forbidden = [.. "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8];
    volatile bool isCut;

    public Wire(Uri to)
    {
        this.to = to;
        door.Start();
        _ = Listen();
    }

    /// <summary>What a browser on this wire opens.</summary>
    public Uri Address => new UriBuilder(to) { Port = ((IPEndPoint)door.LocalEndpoint).Port }.Uri;

    /// <summary>How long everything is on its way to the browser. One way only: a clock that is asked over such a line is wronged the most.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Of the text a request begins with; what is refused gets 403 and a closed line.</summary>
    public Func<string, bool> Refuses { get; init; } = _ => false;

    /// <summary>Everything open is closed, and nothing comes through, until <see cref="Mend"/>.</summary>
    public void Cut()
    {
        isCut = true;
        foreach (var socket in open.Keys) Close(socket);
    }

    public void Mend() => isCut = false;

    public void Dispose()
    {
        door.Dispose();
        Cut();
    }

    async Task Listen()
    {
        try
        {
            while (true) _ = Join(await door.AcceptSocketAsync());
        }
        catch (Exception fault) when (fault is SocketException or ObjectDisposedException) { } // The door was closed.
    }

    async Task Join(Socket browser)
    {
        var server = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        browser.NoDelay = open[browser] = open[server] = true;
        try
        {
            if (isCut) return;
            await server.ConnectAsync(to.Host, to.Port);
            await Task.WhenAny(Pass(browser, server, TimeSpan.Zero, Refuses), Pass(server, browser, Delay, _ => false));
        }
        catch (SocketException) { } // Somebody hung up.
        finally
        {
            Close(browser);
            Close(server);
        }
    }

    static async Task Pass(Socket from, Socket to, TimeSpan delay, Func<string, bool> refuses)
    {
        var waiting = Channel.CreateUnbounded<(byte[] Bytes, long At)>();
        var sending = Send(waiting.Reader, to, delay);
        var buffer = new byte[64 * 1024];
        for (int count; (count = await from.ReceiveAsync(buffer)) > 0;)
        {
            if (refuses(Encoding.Latin1.GetString(buffer, 0, Math.Min(count, 4096)))) { await from.SendAsync(Forbidden); break; }
            waiting.Writer.TryWrite((buffer[..count], Environment.TickCount64));
        }
        waiting.Writer.Complete();
        await sending;
    }

    static async Task Send(ChannelReader<(byte[] Bytes, long At)> waiting, Socket to, TimeSpan delay)
    {
        await foreach (var (bytes, at) in waiting.ReadAllAsync())
        {
            if (at + delay.TotalMilliseconds - Environment.TickCount64 is > 0 and var left) await Task.Delay(TimeSpan.FromMilliseconds(left));
            await to.SendAsync(bytes);
        }
    }

    void Close(Socket socket)
    {
        if (open.TryRemove(socket, out _)) socket.Close(0);
    }
}
