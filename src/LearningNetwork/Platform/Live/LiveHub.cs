using System.Globalization;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.SignalR;

namespace LearningNetwork.Platform.Live;

/// <summary>
/// The one live door. Nothing is written here: the browser asks to watch a topic and hears what changes. A topic decides who may listen;
/// there is no other way into a group, and it is asked again at every call.
/// </summary>
public sealed class LiveHub(Topics topics, Lines lines, Listening listening) : Hub<ILiveClient>
{
    /// <summary>
    /// Watches a topic from now on and answers what has changed since the revision given, or that the whole view must be fetched again.
    /// Watching a topic twice is watching it once, with the audiences the person has now.
    /// </summary>
    /// <exception cref="HubException">The topic is not there, or not for this person: the two are told alike.</exception>
    public async Task<Delta> Watch(string topic, long since)
    {
        var watch = await topics.Open(topic, Context.User, Language) ?? throw new HubException("404");
        await Leave(topic);
        await Join(topic, watch.Groups);
        return await watch.Since(since);
    }

    public override Task OnConnectedAsync()
    {
        lines.Opened(Context);
        return base.OnConnectedAsync();
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        lines.Closed(Context);
        foreach (var group in Context.Items.ForgetAll()) listening.Stopped(group);
        return base.OnDisconnectedAsync(exception);
    }

    private CultureInfo Language => Context.GetHttpContext()?.Features.Get<IRequestCultureFeature>()?.RequestCulture.UICulture ?? CultureInfo.CurrentUICulture;

    private async Task Join(string topic, IReadOnlyCollection<string> groups)
    {
        foreach (var group in Context.Items.Remember(topic, groups))
        {
            await Groups.AddToGroupAsync(Context.ConnectionId, group);
            listening.Started(group);
        }
    }

    private async Task Leave(string topic)
    {
        foreach (var group in Context.Items.Forget(topic))
        {
            await Groups.RemoveFromGroupAsync(Context.ConnectionId, group);
            listening.Stopped(group);
        }
    }
}
