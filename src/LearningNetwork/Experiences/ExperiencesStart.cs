using LearningNetwork.Experiences.Collections;
using LearningNetwork.Experiences.Curation;
using LearningNetwork.Experiences.Search;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LearningNetwork.Experiences;

/// <summary>What the experience log needs.</summary>
public static class ExperiencesStart
{
    public static WebApplicationBuilder AddExperiences(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<Origins>().AddScoped<ExperienceDoor>().AddScoped<Beginnings>()
            .AddScoped<Finding>().AddScoped<FindingElsewhere>().AddScoped<IAtStart, IndexesAtStart>().AddSingleton<ISaveChangesInterceptor, Indexing>()
            .AddScoped<CollectionDoor>().AddScoped<BenchReading>().AddScoped<CurationLog>();
        return builder;
    }
}
