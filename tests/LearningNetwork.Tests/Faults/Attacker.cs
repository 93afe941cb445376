using System.Net.Sockets;
using System.Text;
using LearningNetwork.Load.Lines;

namespace LearningNetwork.Tests.Faults;

/// <summary>Somebody who came in by the code like everyone else, and sends what no page of ours would send.</summary>
internal sealed class Attacker(Premises at, Handset guest)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Says something on a line of its own that is no message, or too much of one; answers whether the server hung up.</summary>
    public async Task<bool> IsCutFor(params string[] records)
    {
        using var socket = await ThinSocket.Open(at.Door.Address, "/live", guest.Cookie);
        foreach (var record in records.Prepend("{\"protocol\":\"json\",\"version\":1}"))
            try { await socket.Send(Encoding.UTF8.GetBytes(record + '\u001e')); }
            catch (SocketException) { return true; }
        try { await socket.Listen(_ => { }).WaitAsync(Patience); }
        catch (SocketException) { }
        return true;
    }

    /// <summary>Calls a method; answers what it said no with, or the answer.</summary>
    public async Task<string> Call(string method, string arguments)
    {
        using var line = await LiveLine.Open(at.Door.Address, guest.Cookie, _ => { });
        try { return Encoding.UTF8.GetString(await line.Call(method, arguments).WaitAsync(Patience)); }
        catch (IOException refused) { return refused.Message; }
    }

    public async Task<LiveLine> Open() => await LiveLine.Open(at.Door.Address, guest.Cookie, _ => { });

    /// <summary>The head of a saving request, and then the parts of a body, until the server answers or hangs up; answers the first line it said.</summary>
    /// <param name="hangsUp">When all is sent; else it waits for what the server says.</param>
    public async Task<string> Sends(string length, IEnumerable<string> body, TimeSpan between = default, bool hangsUp = false)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(at.Door.Address);
        var answer = FirstLine(socket);
        try
        {
            await socket.SendAsync(at.Door.Head(guest.Address(Guid.CreateVersion7()), guest.Cookie, guest.Token, length));
            foreach (var part in body.TakeWhile(_ => !answer.IsCompleted))
            {
                await socket.SendAsync(Encoding.UTF8.GetBytes(part));
                await Task.WhenAny(answer, Task.Delay(between));
            }
            if (hangsUp) socket.Shutdown(SocketShutdown.Send);
        }
        catch (SocketException) { }
        return await answer.WaitAsync(Patience);
    }

    private static async Task<string> FirstLine(Socket socket)
    {
        var buffer = new byte[512];
        try { return Encoding.UTF8.GetString(buffer, 0, await socket.ReceiveAsync(buffer)).Split('\r')[0]; }
        catch (SocketException) { return ""; }
    }
}
