using System.Net.Sockets;
using System.Text.Json;
using LearningNetwork.Load.Lines;
using LearningNetwork.Load.Phones;

namespace LearningNetwork.Tests.Faults;

/// <summary>
/// A phone as the page's own modules make it: an outbox that sends the same again until it is answered (<c>outbox.js</c>), and a line that comes up again
/// for ever and then asks what was missed (<c>live-line.js</c>). What it holds came over the line; the page itself is opened once, and again only when the server says so.
/// </summary>
internal sealed partial class Handset(Premises at) : IDisposable
{
    private readonly CancellationTokenSource off = new();
    private ActivityPage page = ActivityPage.None;
    private LiveLine? line;

    public string Cookie { get; private set; } = "";
    public string Token => page.Token;
    public Guid Person => page.Person;
    public bool IsLive { get; private set; }
    /// <summary>How often the line fell.</summary>
    public int Falls { get; private set; }
    /// <summary>What the server said before it closed the line.</summary>
    public string? Farewell { get; private set; }
    /// <summary>Requests that nobody answered, or that were answered with "later", and were sent again.</summary>
    public int Retries { get; private set; }

    public static async Task<Handset> Join(Premises at, string name)
    {
        var phone = new Handset(at);
        phone.Cookie = await at.Door.Join(at.Venue.Code, new(name, at.Venue.Municipalities[0]));
        await phone.OpenPage();
        return phone;
    }

    /// <summary>Opens a line, catches up, and again whenever it falls, until the phone is put away.</summary>
    public async Task StayLive()
    {
        while (!off.IsCancellationRequested)
        {
            try { await LiveOnce(); }
            catch (Exception cut) when (IsCut(cut)) { }
            if (IsLive) Falls++;
            IsLive = false;
            await Task.Delay(50);
        }
    }

    /// <summary>Sends a text until it is saved.</summary>
    public async Task Save(Guid id, string text)
    {
        for (; !off.IsCancellationRequested; Retries++)
        {
            if (await TryPut(id, text) is { } status and < 500 and not 429) { Assert.Equal(200, status); return; }
            await Task.Delay(50);
        }
    }

    /// <summary>Sends it once; null when nobody answered.</summary>
    public async Task<int?> TryPut(Guid id, string text)
    {
        try { return (await at.Door.Put(Address(id), Cookie, Token, JsonSerializer.Serialize(new { cell = at.Venue.Cell, text }))).Status; }
        catch (Exception cut) when (cut is IOException or SocketException) { return null; }
    }

    public string Address(Guid id) => $"/activities/{at.Activity}/contributions/{id}";

    public void Dispose()
    {
        off.Cancel();
        line?.Dispose();
    }

    private static bool IsCut(Exception fault) => fault is IOException or SocketException or TimeoutException or HttpRequestException;

    private async Task OpenPage() => Show(await at.Door.Open(at.Activity, Cookie));

    private async Task LiveOnce()
    {
        using var opened = line = await LiveLine.Open(at.Door.Address, Cookie, Hear);
        Volatile.Write(ref catching, 0); // What was asked on the line that fell is not answered on this one.
        await CatchUp();
        IsLive = true;
        await opened.Listening;
    }
}
