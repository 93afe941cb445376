using System.Threading.RateLimiting;
using LearningNetwork.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LearningNetwork.Activities;

/// <summary>
/// How fast one person may write: settings <c>Limits:WritesAtOnce</c> (200) and <c>Limits:WritesPerSecond</c> (50). Nobody types that fast; a whole
/// outbox that comes back on the network, and a load test, stay under it. By person, never by address: a hotel has one.
/// </summary>
public sealed class WritingPace(IConfiguration settings) : IDisposable
{
    private readonly PartitionedRateLimiter<Guid> limiter = PartitionedRateLimiter.Create<Guid, Guid>(person => RateLimitPartition.GetTokenBucketLimiter(person, _ => new()
    {
        TokenLimit = settings.GetValue("Limits:WritesAtOnce", 200), TokensPerPeriod = settings.GetValue("Limits:WritesPerSecond", 50),
        ReplenishmentPeriod = TimeSpan.FromSeconds(1), QueueLimit = 0,
    }));

    public bool Allows(Guid person)
    {
        using var lease = limiter.AttemptAcquire(person);
        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();
}

/// <summary>Refuses what comes faster than <see cref="WritingPace"/> allows.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PacedAttribute() : TypeFilterAttribute(typeof(Pace))
{
    private sealed class Pace(WritingPace pace, CurrentPerson person) : IActionFilter
    {
        public void OnActionExecuting(ActionExecutingContext context)
        {
            if (!pace.Allows(person.Id)) throw new RefusedException(Refusal.TooFast);
        }

        public void OnActionExecuted(ActionExecutedContext context) { }
    }
}
