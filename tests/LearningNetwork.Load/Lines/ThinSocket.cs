using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LearningNetwork.Load.Lines;

/// <summary>Hears what came over a socket, as a part of the text stream; the bytes are only lent.</summary>
public delegate void Hearing(ReadOnlySpan<byte> text);

/// <summary>
/// The client's end of a WebSocket, as thin as it can be: many frames in one read, no copy and no task for each. A thousand of these share the machine
/// with the server they measure. Frames are masked with zeros, which the protocol allows and a browser would not do.
/// </summary>
public sealed class ThinSocket : IDisposable
{
    private const int Text = 1, Continuation = 0, Close = 8, Ping = 9;
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] buffer = new byte[4 * 1024];
    private int filled;

    /// <exception cref="IOException">The server did not agree, with the first line of what it said.</exception>
    public static async Task<ThinSocket> Open(IPEndPoint server, string path, string cookie)
    {
        var opened = new ThinSocket();
        try
        {
            await opened.socket.ConnectAsync(server);
            await opened.socket.SendAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {server}\r\nCookie: {cookie}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: bGVhcm5pbmctbmV0d29yaw==\r\n\r\n"));
            await opened.Agree();
            return opened;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>Sends one text message. Several may be sent at once; each goes out whole.</summary>
    public Task<int> Send(ReadOnlySpan<byte> text)
    {
        var head = text.Length < 126 ? 6 : 8;
        var frame = new byte[head + text.Length];
        frame[0] = 0x80 | Text;
        frame[1] = (byte)(0x80 | (text.Length < 126 ? text.Length : 126));
        if (head == 8) BinaryPrimitives.WriteUInt16BigEndian(frame.AsSpan(2), checked((ushort)text.Length));
        text.CopyTo(frame.AsSpan(head));
        return socket.SendAsync(new ArraySegment<byte>(frame), SocketFlags.None);
    }

    /// <summary>Hears until either end hangs up.</summary>
    public async Task Listen(Hearing hear)
    {
        while (TakeFrames(hear))
        {
            if (filled == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
            var read = await socket.ReceiveAsync(buffer.AsMemory(filled), SocketFlags.None);
            if (read == 0) return;
            filled += read;
        }
    }

    public void Dispose() => socket.Dispose();

    private async Task Agree()
    {
        int end;
        while ((end = buffer.AsSpan(0, filled).IndexOf("\r\n\r\n"u8)) < 0)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(filled), SocketFlags.None);
            if (read == 0) throw new IOException("Hung up before it answered.");
            filled += read;
        }
        if (!buffer.AsSpan().StartsWith("HTTP/1.1 101"u8)) throw new IOException(Encoding.ASCII.GetString(buffer, 0, buffer.AsSpan().IndexOf((byte)'\r')));
        Keep(end + 4);
    }

    /// <summary>False when the server closed.</summary>
    private bool TakeFrames(Hearing hear)
    {
        var at = 0;
        while (FrameAt(at) is { } frame && frame.End <= filled)
        {
            if (frame.Kind == Close) return false;
            if (frame.Kind is Text or Continuation) hear(buffer.AsSpan(frame.Start..frame.End));
            if (frame.Kind == Ping) _ = socket.SendAsync(new byte[] { 0x8A, 0x80, 0, 0, 0, 0 }, SocketFlags.None);
            at = frame.End;
        }
        Keep(at);
        return true;
    }

    private (int Kind, int Start, int End)? FrameAt(int at)
    {
        var left = buffer.AsSpan(at, filled - at);
        if (left.Length < 2) return null;
        var (kind, length, head) = (left[0] & 15, left[1] & 127, 2);
        if (length == 126) (length, head) = (left.Length < 4 ? int.MaxValue / 2 : BinaryPrimitives.ReadUInt16BigEndian(left[2..]), 4);
        else if (length == 127) (length, head) = (left.Length < 10 ? int.MaxValue / 2 : (int)BinaryPrimitives.ReadUInt64BigEndian(left[2..]), 10);
        return (kind, at + head, at + head + length);
    }

    private void Keep(int from)
    {
        buffer.AsSpan(from, filled - from).CopyTo(buffer);
        filled -= from;
    }
}
