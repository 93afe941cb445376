using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LearningNetwork.Platform.Servers;

/// <summary>Several servers on one database: nothing but the database between them.</summary>
public static class ServersStart
{
    public static WebApplicationBuilder AddServers(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ThisServer>().AddSingleton<OtherServers>();
        if (ThisServer.MayHaveOthers(builder.Configuration)) builder.Services.AddSingleton<SignalReading>().AddSingleton<Reactions>().AddHostedService<ListensToOthers>();
        return builder;
    }

    /// <summary>What forgets changed rows, when this server changes them and when another does.</summary>
    public static IServiceCollection AddForgetting<T>(this IServiceCollection services) where T : ForgetsWhatChanged => services
        .AddSingleton<T>().AddSingleton<ISaveChangesInterceptor>(found => found.GetRequiredService<T>())
        .AddSingleton(found => Reaction.To(found.GetRequiredService<T>().What, found.GetRequiredService<T>().Forget));
}
