using System.Text.Encodings.Web;
using LearningNetwork.Platform.Servers;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;

namespace LearningNetwork.Platform.Live;

/// <summary>The live door's place in the application.</summary>
public static class LiveStart
{
    public static WebApplicationBuilder AddLive(this WebApplicationBuilder builder)
    {
        builder.Services.AddSignalR(options =>
        {
            options.MaximumReceiveMessageSize = 4 * 1024;
            options.AddFilter<CallLimit>();
        }).AddJsonProtocol(options => options.PayloadSerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping); // Goes over a line, never into a page: the notes' marks and letters need not be spelt out.
        builder.Services.AddSingleton<Topics>().AddSingleton<Lines>().AddSingleton<Listening>().AddSingleton<Signals>().AddSingleton<Refreshing>().AddSingleton<Microsoft.EntityFrameworkCore.Diagnostics.ISaveChangesInterceptor, Announcing>();
        builder.Services.AddSingleton(found => Reaction.To(Lines.CutWord, found.GetRequiredService<Lines>().CutHere)).AddSingleton(found => new Reaction(Refreshing.Word, found.GetRequiredService<Refreshing>().Tell));
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(8)); // Who asks us to stop (docker, systemd, a cluster) often waits ten, and then kills.
        return builder;
    }

    public static void MapLive(this WebApplication app)
    {
        app.MapHub<LiveHub>("/live", options =>
        {
            options.CloseOnAuthenticationExpiration = true;
            options.ApplicationMaxBufferSize = 8 * 1024;
            options.Transports = HttpTransportType.WebSockets | HttpTransportType.ServerSentEvents | HttpTransportType.LongPolling;
        });
        // After the hub is mapped: what was registered last goes first, and SignalR itself cuts every line without a word.
        app.Lifetime.ApplicationStopping.Register(() => app.Services.GetRequiredService<Lines>().SendAway(TimeSpan.FromSeconds(3)));
    }
}
