using System.Buffers;
using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;

namespace LearningNetwork.Load.Lines;

/// <summary>SignalR's JSON protocol over a <see cref="ThinSocket"/>: calls with answers, and whole records to whoever listens.</summary>
public sealed class LiveLine : IDisposable
{
    private const byte End = 0x1e;
    private static readonly byte[] PingRecord = [.. "{\"type\":6}"u8, End];
    private readonly ThinSocket socket;
    private readonly Hearing hear;
    private readonly ArrayBufferWriter<byte> rest = new(16);
    private readonly ConcurrentDictionary<int, TaskCompletionSource<byte[]>> calls = [];
    private readonly TaskCompletionSource agreed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int last;

    private LiveLine(ThinSocket socket, Hearing hear) => (this.socket, this.hear) = (socket, hear);

    /// <summary>Ends when the line does.</summary>
    public Task Listening { get; private set; } = Task.CompletedTask;

    /// <summary>Opens the line and agrees on the protocol.</summary>
    /// <param name="hear">Each record that comes, invocations and answers alike.</param>
    public static async Task<LiveLine> Open(IPEndPoint server, string cookie, Hearing hear)
    {
        var line = new LiveLine(await ThinSocket.Open(server, "/live", cookie), hear);
        line.Listening = line.Listen();
        await line.socket.Send([.. "{\"protocol\":\"json\",\"version\":1}"u8, End]);
        await line.agreed.Task;
        return line;
    }

    /// <summary>Calls a method of the hub and waits for its answer, the whole record.</summary>
    /// <param name="arguments">As JSON, without the brackets.</param>
    /// <exception cref="IOException">The line fell, or the hub refused.</exception>
    public async Task<byte[]> Call(string method, string arguments)
    {
        var id = Interlocked.Increment(ref last);
        var answer = calls[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        if (Listening.IsCompleted) throw new IOException("The line is down.");
        await socket.Send(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{{\"type\":1,\"invocationId\":\"{id}\",\"target\":\"{method}\",\"arguments\":[{arguments}]}}\u001e")));
        var record = await answer.Task;
        return record.AsSpan().IndexOf("\"error\":"u8) < 0 ? record : throw new IOException(Encoding.UTF8.GetString(record));
    }

    public Task<int> Ping() => socket.Send(PingRecord);

    public void Dispose() => socket.Dispose();

    private async Task Listen()
    {
        try { await socket.Listen(Split); }
        catch (Exception cut) when (cut is System.Net.Sockets.SocketException or ObjectDisposedException) { }
        var down = new IOException("The line fell.");
        agreed.TrySetException(down);
        foreach (var call in calls.Values) call.TrySetException(down);
        _ = agreed.Task.Exception;
    }

    // A record may be spread over several frames, and a frame may hold several records.
    private void Split(ReadOnlySpan<byte> part)
    {
        for (int end; (end = part.IndexOf(End)) >= 0; part = part[(end + 1)..])
        {
            if (rest.WrittenCount == 0) Take(part[..end]);
            else
            {
                rest.Write(part[..end]);
                Take(rest.WrittenSpan);
                rest.ResetWrittenCount();
            }
        }
        if (!part.IsEmpty) rest.Write(part);
    }

    private void Take(ReadOnlySpan<byte> record)
    {
        if (record.SequenceEqual("{}"u8)) agreed.TrySetResult();
        else
        {
            hear(record);
            if (record.StartsWith("{\"type\":3"u8)) Answer(record);
        }
    }

    private void Answer(ReadOnlySpan<byte> record)
    {
        var id = record.IndexOf("\"invocationId\":\""u8) + 16;
        if (Utf8Parser.TryParse(record[id..], out int number, out _) && calls.TryRemove(number, out var call)) call.TrySetResult(record.ToArray());
    }
}
