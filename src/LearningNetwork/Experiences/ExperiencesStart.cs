using LearningNetwork.Experiences.Collections;
using LearningNetwork.Experiences.Curation;

namespace LearningNetwork.Experiences;

/// <summary>What the experience log needs.</summary>
public static class ExperiencesStart
{
    public static WebApplicationBuilder AddExperiences(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<Origins>().AddScoped<ExperienceDoor>().AddScoped<Beginnings>().AddScoped<ExperienceDrafts>()
            .AddScoped<CollectionDoor>().AddScoped<BenchReading>().AddScoped<CurationLog>();
        return builder;
    }
}
