using System.Net;
using LearningNetwork.Load.Lines;
using LearningNetwork.Load.Measuring;

namespace LearningNetwork.Load.Phones;

/// <summary>A phone at the bare relay: no door, no page, and posts go over the line itself.</summary>
public sealed class RelayPhone(IPEndPoint relay, Posts posts) : Phone(posts)
{
    public override Task Arrive() => Task.CompletedTask;
    public override Task OpenPage() => Task.CompletedTask;

    public override async Task GoLive()
    {
        Line = await LiveLine.Open(relay, "", Hear);
        await Line.Call("Watch", $"{Has}");
    }

    public override async Task Write(Post post)
    {
        try
        {
            await Line!.Call("Post", $"\"{post.Id}\",\"{post.Text}\"");
            post.Saved(Post.Now);
        }
        catch (IOException fault)
        {
            post.Refused(fault.Message);
        }
    }

    private void Hear(ReadOnlySpan<byte> record) => Take(record, "\"id\":\""u8);
}
