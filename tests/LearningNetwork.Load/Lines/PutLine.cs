using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LearningNetwork.Load.Lines;

/// <summary>One kept-alive HTTP/1.1 connection that sends ready-made requests and reads short answers. A tenth of a browser's cost, so that the server is what is measured.</summary>
public sealed class PutLine : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] buffer = new byte[4 * 1024];
    private int filled;

    public static async Task<PutLine> Open(IPEndPoint server)
    {
        var line = new PutLine();
        await line.socket.ConnectAsync(server);
        return line;
    }

    /// <exception cref="IOException">The server hung up before its answer was whole.</exception>
    public async Task<(int Status, string Body)> Send(ReadOnlyMemory<byte> request)
    {
        filled = 0;
        await socket.SendAsync(request, SocketFlags.None);
        while (!IsWhole())
        {
            if (filled == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
            var read = await socket.ReceiveAsync(buffer.AsMemory(filled), SocketFlags.None);
            if (read == 0) throw new IOException("The server hung up.");
            filled += read;
        }
        return Read();
    }

    public void Dispose() => socket.Dispose();

    private bool IsWhole()
    {
        var all = buffer.AsSpan(0, filled);
        var body = all.IndexOf("\r\n\r\n"u8) + 4;
        if (body < 4) return false;
        return LengthIn(all[..body]) is { } length ? filled >= body + length : all.EndsWith("0\r\n\r\n"u8);
    }

    private static int? LengthIn(ReadOnlySpan<byte> head)
    {
        var at = head.IndexOf("Content-Length: "u8);
        return at >= 0 && Utf8Parser.TryParse(head[(at + 16)..], out int length, out _) ? length : null;
    }

    private (int Status, string Body) Read()
    {
        var all = buffer.AsSpan(0, filled);
        if (!Utf8Parser.TryParse(all[9..], out int status, out _)) throw new IOException("No answer in HTTP.");
        return (status, status == 200 ? "" : Encoding.UTF8.GetString(all[(all.IndexOf("\r\n\r\n"u8) + 4)..]));
    }
}
