namespace LearningNetwork.Experiences;

/// <summary>What the experience log needs.</summary>
public static class ExperiencesStart
{
    public static WebApplicationBuilder AddExperiences(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<Origins>().AddScoped<ExperienceDoor>().AddScoped<Beginnings>().AddScoped<ExperienceDrafts>();
        return builder;
    }
}
