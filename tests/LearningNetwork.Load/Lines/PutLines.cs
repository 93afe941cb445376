using System.Collections.Concurrent;
using System.Net;

namespace LearningNetwork.Load.Lines;

/// <summary>Open lines to one server for what phones save. As many as are in use at once; each is used again.</summary>
public sealed class PutLines(IPEndPoint server) : IDisposable
{
    private readonly ConcurrentBag<PutLine> idle = [];

    /// <summary>Sends a whole request and answers with its status and body.</summary>
    public async Task<(int Status, string Body)> Send(ReadOnlyMemory<byte> request)
    {
        var line = idle.TryTake(out var found) ? found : await PutLine.Open(server);
        try
        {
            var answer = await line.Send(request);
            idle.Add(line);
            return answer;
        }
        catch
        {
            line.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        while (idle.TryTake(out var line)) line.Dispose();
    }
}
