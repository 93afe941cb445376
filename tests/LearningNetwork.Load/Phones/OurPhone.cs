using System.Buffers.Text;
using LearningNetwork.Load.Lines;
using LearningNetwork.Load.Measuring;
using LearningNetwork.Load.Servers;

namespace LearningNetwork.Load.Phones;

/// <summary>A phone at the application: in by the code, with a cookie and the page's token, and live in the page's own three topics.</summary>
public sealed class OurPhone(Venue venue, Door door, Posts posts, Guest guest) : Phone(posts)
{
    private string cookie = "";
    private ActivityPage page = ActivityPage.None;
    private long known;
    private int refreshing;

    public Guest Guest => guest;
    public Guid Person => page.Person;

    public override async Task Arrive() => cookie = await door.Join(venue.Code, guest);

    public override async Task OpenPage()
    {
        var opened = await door.Open(venue.Activity, cookie);
        Take(opened.Bytes, "data-id=\""u8, isLive: false);
        (page, known) = (opened with { Bytes = [] }, opened.Revision);
    }

    public override async Task GoLive()
    {
        Line = await LiveLine.Open(door.Address, cookie, Hear);
        await Watch();
    }

    public override Task Write(Post post) => Write(post, $"{{\"cell\":\"{venue.Cell}\",\"text\":\"{post.Text}\"}}");

    /// <summary>Writes what the JSON says, and tells the post when it is saved or refused.</summary>
    public async Task Write(Post post, string json)
    {
        try
        {
            var (status, body) = await Put(post.Id, json);
            if (status == 200) post.Saved(Post.Now);
            else post.Refused($"{status} {body}");
        }
        catch (Exception fault) when (fault is IOException or System.Net.Sockets.SocketException)
        {
            post.Refused(fault.Message);
        }
    }

    /// <summary>Saves a contribution under an id, and answers with the status and what was refused.</summary>
    public Task<(int Status, string Body)> Put(string id, string json) => door.Put($"/activities/{venue.Activity}/contributions/{id}", cookie, page.Token, json);

    private async Task Watch()
    {
        var answers = await Task.WhenAll(Watch("activity", venue.Activity, known), Watch("gathering", venue.Gathering, 0), Watch("layout", venue.Activity, page.MadeAt));
        if (answers.Any(answer => answer.AsSpan().IndexOf("\"refresh\":true"u8) >= 0)) await OpenPage();
        else known = NumberAfter(answers[0], "\"to\":"u8);
    }

    private Task<byte[]> Watch(string topic, Guid id, long since) => Line!.Call("Watch", $"\"{topic}:{id}\",{since}");

    private void Hear(ReadOnlySpan<byte> record)
    {
        Take(record, "data-id=\\\""u8);
        if (record.StartsWith("{\"type\":1,\"target\":\"Refresh\""u8) && Interlocked.Exchange(ref refreshing, 1) == 0) _ = Refresh();
    }

    /// <summary>As the page does: some time within a second, and once for several signals.</summary>
    private async Task Refresh()
    {
        await Task.Delay(System.Security.Cryptography.RandomNumberGenerator.GetInt32(1000));
        Volatile.Write(ref refreshing, 0);
        try
        {
            await OpenPage();
            await Watch();
        }
        catch (Exception cut) when (cut is IOException or HttpRequestException && !IsLive) { }
    }

    private static long NumberAfter(ReadOnlySpan<byte> record, ReadOnlySpan<byte> name) =>
        record.IndexOf(name) is >= 0 and var at && Utf8Parser.TryParse(record[(at + name.Length)..], out long number, out _) ? number : 0;
}
