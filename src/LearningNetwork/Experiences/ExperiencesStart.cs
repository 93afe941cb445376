namespace LearningNetwork.Experiences;

/// <summary>What the experience log needs.</summary>
public static class ExperiencesStart
{
    public static WebApplicationBuilder AddExperiences(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<ExperienceDoor>();
        return builder;
    }
}
