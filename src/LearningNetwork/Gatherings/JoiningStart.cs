using LearningNetwork.Platform.Live;

namespace LearningNetwork.Gatherings;

/// <summary>What the door with the code needs.</summary>
public static class JoiningStart
{
    public static WebApplicationBuilder AddJoining(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<WrongCodes>().AddSingleton<Turnstile>().AddScoped<JoinDoor>().AddScoped<PeopleDoor>().AddScoped<Topic, GatheringTopic>();
        return builder;
    }
}
