using System.Threading.RateLimiting;
using Microsoft.AspNetCore.SignalR;

namespace LearningNetwork.Platform.Live;

/// <summary>A line may ask a hundred times at once and twenty times a second after that (a page watches three topics, and asks for each whenever it comes anew); one that asks more is cut. The web's own limiter sees the connection, not the calls.</summary>
public sealed partial class CallLimit(ILogger<CallLimit> log) : IHubFilter
{
    private static readonly object Key = new();

    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        var bucket = Bucket(invocationContext.Context);
        bucket.TryReplenish();
        if (bucket.AttemptAcquire().IsAcquired) return await next(invocationContext);
        TooFast(log);
        invocationContext.Context.Abort();
        throw new HubException("429");
    }

    public Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        if (context.Context.Items.TryGetValue(Key, out var bucket)) (bucket as IDisposable)?.Dispose();
        return next(context, exception);
    }

    private static TokenBucketRateLimiter Bucket(HubCallerContext line)
    {
        if (line.Items.TryGetValue(Key, out var found)) return (TokenBucketRateLimiter)found!;
        // Filled when somebody asks: a thousand lines would be a thousand timers.
        var bucket = new TokenBucketRateLimiter(new() { TokenLimit = 100, TokensPerPeriod = 20, ReplenishmentPeriod = TimeSpan.FromSeconds(1), QueueLimit = 0, AutoReplenishment = false });
        line.Items[Key] = bucket;
        return bucket;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A live line asked too much too fast, and was cut")]
    private static partial void TooFast(ILogger log);
}
