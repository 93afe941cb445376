using System.Buffers.Text;
using System.Text;
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

    public Guest Guest => guest;

    public override async Task Arrive() => cookie = await door.Join(venue.Code, guest);

    public override async Task OpenPage()
    {
        page = await door.Open(venue.Activity, cookie);
        Take(page.Bytes, "data-id=\""u8);
        known = page.Revision;
        page = page with { Bytes = [] };
    }

    public override async Task GoLive()
    {
        Line = await LiveLine.Open(door.Address, cookie, Hear);
        var answers = await Task.WhenAll(Watch("activity", venue.Activity, known), Watch("gathering", venue.Gathering, 0), Watch("layout", venue.Activity, page.MadeAt));
        if (answers[0].AsSpan().IndexOf("\"refresh\":true"u8) >= 0) await OpenPage();
        else known = NumberAfter(answers[0], "\"to\":"u8);
    }

    public override async Task Write(Post post)
    {
        try
        {
            var (status, body) = await door.Puts.Send(Request(post));
            if (status == 200) post.Saved(Post.Now);
            else post.Refused($"{status} {body}");
        }
        catch (Exception fault) when (fault is IOException or System.Net.Sockets.SocketException)
        {
            post.Refused(fault.Message);
        }
    }

    private Task<byte[]> Watch(string topic, Guid id, long since) => Line!.Call("Watch", $"\"{topic}:{id}\",{since}");

    private byte[] Request(Post post)
    {
        var body = Encoding.UTF8.GetBytes($"{{\"cell\":\"{venue.Cell}\",\"text\":\"{post.Text}\"}}");
        return [.. Encoding.ASCII.GetBytes($"PUT /activities/{venue.Activity}/contributions/{post.Id} HTTP/1.1\r\nHost: {door.Address}\r\nCookie: {cookie}\r\nX-CSRF-TOKEN: {page.Token}\r\nAccept-Language: nb\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"), .. body];
    }

    private void Hear(ReadOnlySpan<byte> record) => Take(record, "\"id\":\""u8);

    private static long NumberAfter(ReadOnlySpan<byte> record, ReadOnlySpan<byte> name) =>
        record.IndexOf(name) is >= 0 and var at && Utf8Parser.TryParse(record[(at + name.Length)..], out long number, out _) ? number : 0;
}
