using LearningNetwork.Networks;
using LearningNetwork.Platform.Live;
using LearningNetwork.Platform.Servers;

namespace LearningNetwork.Gatherings;

/// <summary>What planning a gathering and the door with the code need.</summary>
public static class GatheringsStart
{
    public static WebApplicationBuilder AddGatherings(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<INetworkCalendar, NetworkCalendar>().AddScoped<GatheringDoor>().AddScoped<GatheringFrame>();
        builder.Services.AddSingleton<WrongCodes>().AddSingleton<Turnstile>().AddScoped<JoinDoor>().AddScoped<PeopleDoor>().AddSingleton<Topic, GatheringTopic>();
        builder.Services.AddSingleton<Admissions>().AddForgetting<ForgetsAdmissions>();
        return builder;
    }
}
