using LearningNetwork.Platform.Data;

namespace LearningNetwork.Demo;

public static partial class DemoStart
{
    public static WebApplicationBuilder AddDemo(this WebApplicationBuilder builder)
    {
        if (builder.Environment.IsDevelopment()) builder.Configuration["Demo"] ??= "true";
        builder.Services.AddScoped<IAtStart, DemoNetwork>();
        return builder;
    }

    /// <summary>Says in the log where the application is, and in the demo how to get in.</summary>
    public static void SayWhereWeAre(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        Ready(app.Logger, string.Join(", ", app.Urls));
        if (app.Configuration.GetValue("Demo", false)) HowToGetIn(app.Logger, $"{app.Urls.First()}/k/{DemoGathering.Code}", DemoGathering.Code, DemoNetwork.Password);
    });

    [LoggerMessage(Level = LogLevel.Information, Message = "Læringsnettverk is ready: {Addresses}")]
    private static partial void Ready(ILogger log, string addresses);

    [LoggerMessage(Level = LogLevel.Information, Message = "Demo: join by {JoinAddress} (code {Code}); sign in as kari@example.no (coordinator), bente@example.no (consultant) or astrid@example.no (administrator), password {Password}")]
    private static partial void HowToGetIn(ILogger log, string joinAddress, string code, string password);
}
