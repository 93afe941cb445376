namespace LearningNetwork.Methods;

/// <summary>What the library needs.</summary>
public static class MethodsStart
{
    public static WebApplicationBuilder AddMethods(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(MethodLibrary.Load()).AddScoped<MethodShelf>();
        return builder;
    }
}
