using LearningNetwork.Platform.Data;

namespace LearningNetwork.Platform.Web;

/// <summary>
/// What a load balancer asks: <c>/health/live</c>, the process answers; <c>/health/ready</c>, it reaches its database and the tables are up to date.
/// Open to all, and says no more than its status.
/// </summary>
public static class Health
{
    private const string Ready = "ready";

    public static WebApplicationBuilder AddHealth(this WebApplicationBuilder builder)
    {
        builder.Services.AddHealthChecks().AddDbContextCheck<NetworkDb>("database", tags: [Ready]);
        return builder;
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }
}
