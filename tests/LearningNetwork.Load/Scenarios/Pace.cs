using System.Diagnostics;
using LearningNetwork.Load.Measuring;
using LearningNetwork.Load.Servers;

namespace LearningNetwork.Load.Scenarios;

/// <summary>Posts at an even rate, whatever the server thinks of it, from one phone after the other.</summary>
internal static class Pace
{
    /// <param name="rate">Posts a second, from all phones together.</param>
    /// <param name="listeners">How many are to have each post; all phones when not given.</param>
    public static async Task<Window> Send(Side side, double rate, double seconds, int? listeners = null)
    {
        var window = new Window { Sent = (int)(rate * seconds) };
        var started = Post.Now;
        for (var number = 0; number < window.Sent; number++)
        {
            var due = started + (long)(number / rate * Stopwatch.Frequency);
            while (Post.Now < due) await Task.Delay(1);
            window.Lag.AddSince(due, Post.Now);
            var post = side.Posts.Next(due, listeners ?? side.Phones.Count, window);
            _ = side.Phones[post.Number % side.Phones.Count].Write(post);
        }
        return window;
    }
}
