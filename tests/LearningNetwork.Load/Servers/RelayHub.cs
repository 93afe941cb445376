using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace LearningNetwork.Load.Servers;

/// <summary>
/// The bare relay: a hub, no database, no sign-in, JSON, one message for each post to everyone in the group. It remembers its posts in memory,
/// so that one who was away can have them.
/// </summary>
public sealed class RelayHub(RelayMemory memory) : Hub
{
    private const string Everyone = "everyone";

    /// <summary>Listens from now on, and answers what came after the number given.</summary>
    public async Task<IReadOnlyList<RelayPost>> Watch(int since)
    {
        await Groups.AddToGroupAsync(Context.ConnectionId, Everyone);
        return memory.After(since);
    }

    public Task Post(string id, string text)
    {
        var post = new RelayPost(id, text);
        memory.Add(post);
        return Clients.Group(Everyone).SendAsync("Changed", post);
    }
}

/// <summary>What the relay sends.</summary>
public sealed record RelayPost(string Id, string Text);

/// <summary>All posts, in the order they came.</summary>
public sealed class RelayMemory
{
    private readonly List<RelayPost> posts = [];

    public void Add(RelayPost post)
    {
        lock (posts) posts.Add(post);
    }

    public IReadOnlyList<RelayPost> After(int since)
    {
        lock (posts) return posts[Math.Min(since, posts.Count)..];
    }
}

public static class Relay
{
    /// <summary>Runs the relay in this process until it is killed.</summary>
    public static async Task Run(string address)
    {
        var builder = WebApplication.CreateBuilder(["--urls", address, "--Logging:LogLevel:Default", "Warning"]);
        builder.Services.AddSignalR();
        builder.Services.AddSingleton<RelayMemory>();
        var app = builder.Build();
        app.MapGet("/", () => "relay");
        app.MapHub<RelayHub>("/live");
        await app.RunAsync();
    }
}
