using LearningNetwork.Networks;

namespace LearningNetwork.Gatherings;

public static class GatheringsStart
{
    public static WebApplicationBuilder AddGatherings(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<INetworkCalendar, NetworkCalendar>().AddScoped<GatheringDoor>().AddScoped<GatheringFrame>();
        return builder;
    }
}
