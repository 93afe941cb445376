using LearningNetwork.Platform.Data;

namespace LearningNetwork.Networks;

public static class NetworksStart
{
    public static WebApplicationBuilder AddNetworks(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<IAtStart, MunicipalityRegister>().AddScoped<NetworkDoor>().AddScoped<NetworkFrame>();
        return builder;
    }
}
